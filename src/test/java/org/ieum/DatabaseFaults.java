package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.ieum.testing.FrozenDatabase;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PostgreSQL beside the packaged service stands still, or crashes, while people sign up: {@code ./mvnw -Pfaults}. */
class DatabaseFaults extends FaultyReplicas {

    private static final int TIMES = FaultTable.times("database", 20);

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = replicas.start(
                "one",
                Faulty.settings(smtp),
                // Less than the freezes take: so requests fail that had already begun.
                "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=2",
                // The PostgreSQL of tests does not keep what was committed in the last moment before a crash; real ones
                // do.
                "-Dquarkus.datasource.jdbc.new-connection-sql="
                        + "set time zone '${ieum.zone}'; set synchronous_commit = on");
    }

    @Test
    void standsStill() throws Exception {
        during("PostgreSQL frozen for up to 6 s while people sign up", () -> {
            try (Connection connection = replicas.connection();
                    FrozenDatabase frozen = new FrozenDatabase(connection)) {
                assertThat(frozen).isNotNull();
                FaultTable.rest(6000);
            }
        });
    }

    @Test
    void crashes() throws Exception {
        during("a process of PostgreSQL killed, and so all of them, while people sign up", () -> {
            try (Connection connection = replicas.connection()) {
                ProcessHandle.of(FrozenDatabase.process(connection))
                        .orElseThrow()
                        .destroyForcibly();
            }
            Waiting.until("it has crashed", () -> !answers());
        });
    }

    private interface Fault {
        void happens() throws Exception;
    }

    private void during(String what, Fault fault) throws Exception {
        try (SignUpStream stream = new SignUpStream()) {
            stream.to(service.port());
            for (int n = 0; n < TIMES; n++) {
                toldSome(stream);
                FaultTable.rest(500);
                fault.happens();
                Waiting.until("the database answers", this::answers);
            }
            toldSome(stream);
            stream.to(0);
            stream.end();
            count(what, stream);
        }
    }

    private static void toldSome(SignUpStream stream) {
        int told = stream.told().size();
        Waiting.until("some are told", () -> stream.told().size() > told);
    }

    private void count(String what, SignUpStream stream) throws Exception {
        SignedUp found = SignedUp.count(replicas, stream.told(), smtp);
        List<String> otherwise =
                stream.cutOff().stream().filter(heard -> !heard.equals("503")).toList();
        FaultTable.row(
                what,
                TIMES,
                "%d sign-ups; %d heard 503, %d something else"
                        .formatted(stream.told().size(), stream.cutOff().size() - otherwise.size(), otherwise.size()),
                found.lost(),
                found.doubled(),
                found.half());
        assertThat(otherwise).isEmpty();
        assertThat(found).isEqualTo(new SignedUp(0, 0, 0, found.mails(), 0, 0, found.mailsRepeated()));
    }

    private boolean answers() {
        try {
            return replicas.count("sign_up") >= 0;
        } catch (IllegalStateException stillAway) {
            return false;
        }
    }
}

package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types beside starting the service: keys change, all is sealed anew, and the old key is taken away. */
class CommandsIT {

    private static final int PEOPLE = 600;
    private static final String KEYS = "IEUM_FIELD_KEYS";

    @TempDir
    static Path data;

    private Service service;

    @AfterEach
    void stop() throws Exception {
        if (service != null) {
            service.stop();
        }
    }

    @Test
    void keysAreRotatedAndEverythingIsSealedAnew() throws Exception {
        service = Service.start(data);
        service.importLearners(PEOPLE);
        assertThat(List.of(service.call().get("/api/v1/learners").<Integer>path("total")))
                .containsExactly(PEOPLE);
        service.stop();

        String printed = Service.run(data, Map.of(), "rotate-keys").said();
        assertThat(printed.lines()).hasSize(1).first().asString().startsWith(KEYS + "=");
        Map<String, String> rotated = Map.of(KEYS, printed.strip().substring(KEYS.length() + 1));

        Service.Ran sealing = Service.run(data, rotated, "reseal");
        assertThat(sealing.status()).as(sealing.said()).isZero();
        assertThat(sealing.said())
                .contains(
                        "learner.email: 500 of " + PEOPLE,
                        "learner.email: " + PEOPLE + " of " + PEOPLE,
                        "key_check.proof: 2 of 2")
                .containsPattern("Sealed anew: [1-9][0-9]{2,}")
                .doesNotContain("l1@learners.test");
        assertThat(Service.run(data, rotated, "reseal").said()).contains("Sealed anew: 0");

        Service.Ran refused = Service.run(data, Map.of(), "reseal");
        assertThat(refused.status()).as("with the old keys alone").isNotZero();
        assertThat(refused.said()).contains(KEYS);

        service = service.again(rotated);
        assertThat(service.call().get("/api/v1/learners/L1").<String>path("email"))
                .isEqualTo("l1@learners.test");
    }

    @Test
    void secretsThatAreMissingBesideADatabaseAreNeverMadeAnew() throws Exception {
        Path other = Files.createTempDirectory(data, "other");
        service = Service.start(other);
        service.stop();
        Path secrets = other.resolve("data/secrets.properties");
        Files.move(secrets, other.resolve("copy"));
        for (String command : List.of("rotate-keys", "reseal", "backup")) {
            Service.Ran refused =
                    Service.run(other, Map.of("IEUM_BACKUP_PASSPHRASE", "of this test alone"), command, ".");
            assertThat(refused.status()).as(command).isEqualTo(78);
            assertThat(refused.said()).as(command).contains("secrets");
        }
        assertThat(secrets).doesNotExist();
        Files.move(other.resolve("copy"), secrets);
        service = service.again();
    }

    /** As docs/operators.md has it, for whatever starts it again. */
    @Test
    void itsEndSaysWhetherAnotherStartMayDo() throws Exception {
        Path other = Files.createTempDirectory(data, "ends");
        service = Service.start(other);
        assertThat(Service.run(other, Map.of(), "reseal"))
                .as("another has the folder")
                .matches(ended -> ended.status() == 75 && ended.said().contains("IEUM_DATA_DIR"));
        assertThat(service.stop()).as("after a signal to stop").isEqualTo(143);
        assertThat(Service.run(other, Map.of("IEUM_ZONE", "Seoul"), "reseal"))
                .as("a setting is wrong")
                .matches(ended -> ended.status() == 78 && ended.said().contains("IEUM_ZONE"));
        Map<String, String> nowhere = new HashMap<>();
        Service.run(other, Map.of(), "secrets")
                .said()
                .lines()
                .filter(line -> line.startsWith("IEUM_"))
                .forEach(line -> {
                    int end = line.indexOf('=');
                    nowhere.put(line.substring(0, end), line.substring(end + 1));
                });
        // Nobody listens at the port of discards.
        nowhere.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9/ieum");
        assertThat(Service.run(other, nowhere, "reseal"))
                .as("its database is not there")
                .matches(ended -> ended.status() == 75 && ended.said().contains("QUARKUS_DATASOURCE_JDBC_URL"));
        assertThat(Service.run(other, Map.of("IEUM_BACKUP_PASSPHRASE", "of this test alone"), "restore", "no-file"))
                .as("a command that could not do it")
                .matches(ended -> ended.status() == 1);
        service = null;
    }
}

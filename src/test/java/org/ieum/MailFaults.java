package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that fails in eight ways, and is well again: {@code ./mvnw -Pfaults}. {@code OutboxTest} has more of each. */
class MailFaults {

    private static final int MAILS = FaultTable.times("mails", 20);
    private static final String WAITING = "outbox_message where state = 'waiting'";

    @TempDir
    Path folder;

    private interface Fault {
        void of(ScriptedSmtp smtp);
    }

    private static Map<String, Fault> ways() {
        Map<String, Fault> ways = new LinkedHashMap<>();
        ways.put("is silent", smtp -> smtp.silent = true);
        ways.put("is slow", smtp -> smtp.recipient = address -> Faulty.after(700, "250 OK"));
        ways.put("hangs up", smtp -> smtp.says.put("220", ScriptedSmtp.HANGS_UP));
        ways.put("takes no connections now", smtp -> smtp.says.put("220", "421 later"));
        ways.put("hangs up after a mail", smtp -> smtp.says.put(".", ScriptedSmtp.HANGS_UP));
        ways.put("speaks nonsense", smtp -> smtp.says.put("EHLO", "good evening"));
        ways.put("refuses recipients for now", smtp -> smtp.recipient = address -> "451 later");
        ways.put("refuses recipients for good", smtp -> smtp.recipient = address -> "550 no such user");
        return ways;
    }

    @Test
    void eachWay() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp();
                Replicas replicas = new Replicas(folder)) {
            Service service = replicas.start("one", Faulty.settings(smtp));
            for (Map.Entry<String, Fault> way : ways().entrySet()) {
                int taken = smtp.taken.size();
                long sent = replicas.count("outbox_message where state = 'sent'");
                long givenUp = replicas.count("outbox_message where state = 'given_up'");
                way.getValue().of(smtp);
                for (int n = 0; n < MAILS; n++) {
                    signUp(service, way.getKey().replace(' ', '-') + n + "@learners.test");
                }
                Waiting.until("all are settled", () -> replicas.count("sign_up") == 0);
                Waiting.until("each was tried", () -> replicas.count(WAITING + " and last_error is null") == 0);
                smtp.silent = false;
                smtp.says.clear();
                smtp.recipient = address -> "250 OK";
                Faulty.untilNone(replicas, WAITING);
                sent = replicas.count("outbox_message where state = 'sent'") - sent;
                givenUp = replicas.count("outbox_message where state = 'given_up'") - givenUp;
                taken = smtp.taken.size() - taken;
                FaultTable.row(
                        "a mail server that " + way.getKey(),
                        MAILS,
                        "%d sent, %d given up".formatted(sent, givenUp),
                        MAILS - sent - givenUp + Math.max(0, sent - taken),
                        Math.max(0, taken - sent),
                        0);
                assertThat(sent).isEqualTo(way.getKey().endsWith("for good") ? 0 : MAILS);
                assertThat(taken).isEqualTo((int) sent);
            }
        }
    }

    private static void signUp(Service service, String address) {
        service.call()
                .contentType("application/json")
                .body(SignUpBodies.of(Side.LEARNER, address))
                .post("/api/v1/learners")
                .then()
                .statusCode(202);
    }
}

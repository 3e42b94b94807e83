package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.Test;

/** The packaged service is asked to end at moments by chance: {@code ./mvnw -Pfaults}. {@link StoppingIT} does it once, with more looked at. */
class StoppedFaults extends FaultyReplicas {

    private static final int STOPS = FaultTable.times("stops", 50);
    private static final int VISITORS = FaultTable.times("visitors", 10_000);

    /** Without a delay, and while people call it straight. */
    @Test
    void whileRequestsAndMailsAreOnTheirWay() throws Exception {
        long claimed = 0;
        try (SignUpStream stream = new SignUpStream()) {
            for (int n = 0; n < STOPS; n++) {
                Service service = replicas.start("one", Faulty.settings(smtp));
                int told = stream.told().size();
                stream.to(service.port());
                Waiting.until("some are told", () -> stream.told().size() > told);
                FaultTable.rest(1000);
                assertThat(service.stop()).isEqualTo(143);
                stream.to(0);
                claimed += replicas.count("outbox_message where state = 'waiting' and next_try_at > now()");
            }
            replicas.start("one", Faulty.settings(smtp));
            SignedUp found = SignedUp.count(replicas, stream.told(), smtp);
            FaultTable.row(
                    "SIGTERM while people sign up",
                    STOPS,
                    "%d sign-ups; %d requests cut off"
                            .formatted(stream.told().size(), stream.cutOff().size()),
                    found.lost(),
                    found.doubled(),
                    found.half());
            FaultTable.row(
                    "SIGTERM while mails are sent",
                    STOPS,
                    "%d mails; %d came twice, %d waited for their claim"
                            .formatted(found.mails(), found.mailsRepeated(), claimed),
                    found.mailsLost(),
                    found.mailsDoubled(),
                    0);
            assertThat(stream.cutOff()).isEmpty();
            assertThat(claimed).isZero();
            assertThat(found).isEqualTo(new SignedUp(0, 0, 0, found.mails(), 0, 0, 0));
        }
    }

    /** Two replicas behind nginx, one after the other, again and again. */
    @Test
    void oneAfterTheOtherBehindAProxy() throws Exception {
        Service[] both = {start("first", Map.of()), start("second", Map.of())};
        Nginx nginx = Nginx.before(folder, both[0].port(), both[1].port());
        int restarts = 0;
        try (Visitors visitors = new Visitors(nginx.port(), 50, "visitors")) {
            while (visitors.came() < VISITORS) {
                int turn = restarts % 2;
                both[turn].stop();
                both[turn] = start(
                        turn == 0 ? "first" : "second", Map.of(Service.PORT, Integer.toString(both[turn].port())));
                restarts++;
            }
            List<String> failures = visitors.failures();
            Faulty.untilNone(replicas, "sign_up");
            FaultTable.row(
                    "a replica of two stops and starts behind nginx",
                    restarts,
                    "%,d requests at 50 a second, %d failed; %d sign-ups"
                            .formatted(visitors.came(), failures.size(), visitors.signedUp()),
                    Math.max(0, visitors.signedUp() - replicas.count("learner")),
                    Math.max(0, replicas.count("learner") - visitors.signedUp() - failures.size()),
                    0);
            assertThat(failures).isEmpty();
        } finally {
            nginx.stop();
        }
    }

    private Service start(String name, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(Faulty.settings(smtp));
        settings.put("QUARKUS_SHUTDOWN_DELAY", "PT2S");
        settings.putAll(more);
        return replicas.start(name, settings);
    }
}

package org.ieum;

import java.util.HashMap;
import java.util.Map;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.testing.Waiting;

/** What tests of faults have in common. */
final class Faulty {

    /** Jobs that solve a round at this moment. */
    static final String SOLVING = "scheduled_tasks where task_name = 'solve-round' and picked";

    private Faulty() {}

    /** A service that does soon what otherwise takes minutes, and writes to this server. */
    static Map<String, String> settings(ScriptedSmtp smtp) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(smtp.port()));
        // A mail that was on its way is due again twenty times later.
        settings.put("IEUM_OUTBOX_TIMEOUT", "PT1S");
        settings.put("IEUM_OUTBOX_EVERY", "PT0.2S");
        settings.put("IEUM_OUTBOX_FIRST_WAIT", "PT1S");
        settings.put("IEUM_JOBS_POLLING", "PT0.2S");
        settings.put("IEUM_JOINING_PER_HOUR", "1000000");
        settings.put("IEUM_READING_PROGRAM", "1000000");
        settings.put("IEUM_READING_LISTS", "1000000");
        return settings;
    }

    /** Waits as long as there are fewer and fewer rows in what stands behind {@code from}, until there are none. */
    static void untilNone(Replicas replicas, String from) {
        for (long left = replicas.count(from); left > 0; left = replicas.count(from)) {
            long before = left;
            Waiting.until("fewer than " + left + " " + from, () -> replicas.count(from) < before);
        }
    }

    /** The same, some milliseconds later. */
    static String after(int millis, String answer) {
        try {
            Thread.sleep(millis);
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.ieum;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.platform.Sealing;

/**
 * What came of sign-ups and their mails, once all are settled and sent.
 *
 * @param lost were told and are no learners
 * @param doubled are two learners
 * @param half have no need, no link or no mail of theirs
 * @param mails those that are said to be sent
 * @param mailsLost of these the server has none
 * @param mailsDoubled letters to one person beyond the first
 * @param mailsRepeated came more than once with their Message-ID, which a mail program shows once
 */
record SignedUp(long lost, long doubled, long half, long mails, long mailsLost, long mailsDoubled, long mailsRepeated) {

    /** Of those who were told, with the mails that a server has taken. */
    static SignedUp count(Replicas replicas, Collection<String> told, ScriptedSmtp smtp) throws Exception {
        Faulty.untilNone(replicas, "sign_up");
        Faulty.untilNone(replicas, "outbox_message where state = 'waiting'");
        Map<String, Integer> stored = new HashMap<>();
        Set<String> sent = new HashSet<>();
        try (Connection connection = replicas.connection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select email_lookup from learner")) {
                while (rows.next()) {
                    stored.merge(HexFormat.of().formatHex(rows.getBytes(1)), 1, Integer::sum);
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("select message_id from outbox_message where state = 'sent'")) {
                while (rows.next()) {
                    sent.add(rows.getString(1));
                }
            }
        }
        Sealing sealing = replicas.sealing();
        Set<String> taken = new HashSet<>(smtp.taken);
        return new SignedUp(
                told.stream()
                        .filter(address -> !stored.containsKey(HexFormat.of().formatHex(sealing.lookup(address))))
                        .count(),
                stored.values().stream().filter(times -> times > 1).count(),
                replicas.count("learner l where not exists (select from learner_need n where n.learner_id = l.id)"
                        + " or not exists (select from outbox_message m where m.recipient_kind = 'learner'"
                        + " and m.recipient_id = l.id)"),
                sent.size(),
                sent.stream().filter(id -> !taken.contains(id)).count(),
                replicas.count("outbox_message")
                        - replicas.count("(select distinct recipient_id from outbox_message) m"),
                smtp.taken.size() - taken.size());
    }
}

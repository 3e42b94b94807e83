package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.account.ActorNames;
import org.ieum.audit.Audit;
import org.ieum.audit.RecordedAction;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedMail;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;

/** A person's history: what the trail says of them, and the mails to them. Each room tells its own. */
@Singleton
class ReadingHistory {

    private static final int MOST = 100;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject Audit audit;
    @Inject OutboxMessages mails;
    @Inject ActorNames names;
    @Inject ZoneId zone;

    /**
     * The last move to another standing, and the history.
     *
     * @param entries the newest first
     */
    record History(HistoryEntry move, List<HistoryEntry> entries) {}

    /** {@code reads} tells who has read it as well. */
    History of(Person person, boolean reads) {
        List<RecordedAction> actions = audit.about(person.side().code(), person.id(), reads, MOST);
        List<QueuedMail> queued = mails.to(Recipient.of(person.side(), person.id()), MOST);
        String mover = person.statusBy().orElse(Audit.PUBLIC);
        Set<String> actors = actions.stream().map(RecordedAction::actor).collect(Collectors.toSet());
        actors.add(mover);
        Map<String, String> named = names.named(actors);
        return new History(
                action(
                        HistoryEntry.Type.MOVE,
                        person.statusAt(),
                        person.status().code(),
                        mover,
                        named),
                Stream.concat(
                                actions.stream().map(one -> new Dated(one.at(), one.id(), action(one, named))),
                                queued.stream().map(one -> new Dated(one.at(), one.id(), mail(one))))
                        .sorted(Comparator.comparing(Dated::at)
                                .thenComparing(Dated::id)
                                .reversed())
                        .limit(MOST)
                        .map(Dated::entry)
                        .toList());
    }

    private record Dated(Instant at, long id, HistoryEntry entry) {}

    private HistoryEntry action(RecordedAction one, Map<String, String> named) {
        return action(HistoryEntry.Type.AUDIT, one.at(), one.action(), one.actor(), named);
    }

    private HistoryEntry action(
            HistoryEntry.Type type, Instant at, String what, String actor, Map<String, String> named) {
        // Whoever has no account is named as they are.
        Optional<String> email = Optional.ofNullable(named.get(actor)).filter(name -> !name.equals(actor));
        return new HistoryEntry(type, clock(at), what, actor, email, "", 0);
    }

    private HistoryEntry mail(QueuedMail one) {
        return new HistoryEntry(
                HistoryEntry.Type.MAIL,
                clock(one.at()),
                one.kind(),
                "",
                Optional.empty(),
                one.state().code(),
                one.id());
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }
}

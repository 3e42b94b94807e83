package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.UnaskedMails;
import org.ieum.person.Person;

/**
 * Every answer that says "look into your mailbox" leads to a mail, but nobody fills a stranger's mailbox by typing their
 * address: a pause after each mail, and a few mails a day.
 */
@Singleton
class WritingAgain {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject OutboxMessages messages;
    @Inject UnaskedMails unasked;
    @Inject Outbox outbox;
    @Inject WritingAgainSettings settings;
    @Inject Clock clock;

    /**
     * A mail that may be written.
     *
     * @param number counts the mails of its kind to this person, from 0
     * @param at when it may leave
     */
    record Turn(long number, Instant at) {}

    /** Empty if it is too early, or enough. */
    Optional<Turn> next(MailKind kind, Person person) {
        List<Instant> before = queued(kind, person);
        Instant now = clock.instant();
        boolean soon = before.stream().anyMatch(at -> at.isAfter(now.minus(settings.after())));
        return soon ? Optional.empty() : turn(before, person, now);
    }

    /** The same for an address that was never written to: no pause, but no more a day either. */
    Optional<Turn> atNewAddress(MailKind kind, Person person) {
        return turn(queued(kind, person), person, clock.instant());
    }

    /** Queues the first mail to each of some to whom nobody has written yet; those to whom none may leave. */
    Set<Person> first(Map<Person, OutgoingMail> mails) {
        Map<String, Person> firstAt = new LinkedHashMap<>();
        // Others of a family that came in the same second wait for their turn.
        Set<Person> later = mails.keySet().stream()
                .filter(person -> firstAt.putIfAbsent(address(person), person) != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, OutgoingMail> now = new LinkedHashMap<>();
        firstAt.forEach((address, person) -> now.put(address, mails.get(person)));
        outbox.queueUnasked(now).forEach(full -> later.add(firstAt.get(full)));
        later.removeIf(person -> {
            Optional<Instant> at = unasked.next(address(person));
            at.ifPresent(then -> outbox.queue(mails.get(person).at(then)));
            return at.isPresent();
        });
        return later;
    }

    private static String address(Person person) {
        return person.storedEmail().orElseThrow().toLowerCase(Locale.ROOT);
    }

    private Optional<Turn> turn(List<Instant> before, Person person, Instant now) {
        long today = before.stream().filter(at -> at.isAfter(now.minus(DAY))).count();
        return today >= settings.perDay()
                ? Optional.empty()
                : person.storedEmail().flatMap(unasked::next).map(at -> new Turn(before.size(), at));
    }

    private List<Instant> queued(MailKind kind, Person person) {
        return messages.queued(Recipient.of(person.side(), person.id()), kind.code(), Instant.EPOCH);
    }
}

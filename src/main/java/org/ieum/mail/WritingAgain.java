package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.Recipient;
import org.ieum.person.EmailAddress;
import org.ieum.person.Person;
import org.ieum.person.Persons;

/**
 * Every answer that says "look into your mailbox" leads to a mail, but nobody fills a stranger's mailbox by typing their
 * address: a pause after each mail, and a few mails a day.
 */
@Singleton
class WritingAgain {

    private static final Duration DAY = Duration.ofDays(1);

    private final OutboxMessages messages;
    private final Persons people;
    private final WritingAgainSettings settings;
    private final Clock clock;

    @Inject
    WritingAgain(OutboxMessages messages, Persons people, WritingAgainSettings settings, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Which mail of this kind it would be to this person, counted from 0; empty if it is too early, or enough for today. */
    OptionalLong next(MailKind kind, Person person) {
        List<Instant> before = queued(kind, person, Instant.EPOCH);
        Instant now = clock.instant();
        boolean soon = before.stream().anyMatch(at -> at.isAfter(now.minus(settings.after())));
        long today = before.stream().filter(at -> at.isAfter(now.minus(DAY))).count();
        return soon || today >= settings.perDay() || isEnoughForTheAddress(kind, person, now)
                ? OptionalLong.empty()
                : OptionalLong.of(before.size());
    }

    /** The same for an address that was never written to: no pause, but no more a day either. */
    OptionalLong atNewAddress(MailKind kind, Person person) {
        List<Instant> before = queued(kind, person, Instant.EPOCH);
        Instant now = clock.instant();
        long today = before.stream().filter(at -> at.isAfter(now.minus(DAY))).count();
        return today >= settings.perDay() || isEnoughForTheAddress(kind, person, now)
                ? OptionalLong.empty()
                : OptionalLong.of(before.size());
    }

    private boolean isEnoughForTheAddress(MailKind kind, Person person, Instant now) {
        return person.storedEmail().flatMap(EmailAddress::find).stream()
                        .flatMap(address -> people.at(address).stream())
                        .mapToLong(one -> queued(kind, one, now.minus(DAY)).size())
                        .sum()
                >= settings.perDayToAnAddress();
    }

    private List<Instant> queued(MailKind kind, Person person, Instant since) {
        return messages.queued(Recipient.of(person.side(), person.id()), kind.code(), since);
    }
}

package org.ieum.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ieum.account.Colleagues.Colleague;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.person.Person;

/**
 * Whom a mail is for.
 *
 * @param turn how often their address had changed before
 * @param name how to greet them: a learner's alias, a tutor's name; empty for whoever is not greeted by name
 */
record Addressee(
        Recipient recipient, int turn, Optional<String> name, String address, PageLanguage language, ZoneId zone) {

    /** Whoever has one address as long as we know them. */
    Addressee(Recipient recipient, Optional<String> name, String address, PageLanguage language, ZoneId zone) {
        this(recipient, 0, name, address, language, zone);
    }

    /** Somebody who works here, at home in this zone. */
    static Addressee of(Colleague colleague, ZoneId zone) {
        return new Addressee(
                new Recipient(RecipientKind.ACCOUNT, colleague.id()),
                Optional.empty(),
                colleague.email(),
                colleague.language(),
                zone);
    }

    /** A learner or a tutor; empty for a learner whom a coordinator reaches. */
    static Optional<Addressee> of(Side side, Person person) {
        // As it is stored: that a letter cannot go there is this letter's fault alone.
        return person.storedEmail()
                .map(address -> new Addressee(
                        Recipient.of(side, person.id()),
                        person.addressTurn(),
                        Optional.of(person.displayName()),
                        address,
                        person.locale(),
                        person.timeZone()));
    }

    /** The same; whom no mail reaches is told by hand, unless they are forgotten. */
    static Optional<Addressee> orByHand(Side side, Person person) {
        return of(side, person)
                .or(() -> Optional.of(person)
                        .filter(one -> one.forgottenAt().isEmpty())
                        .map(one -> new Addressee(
                                Recipient.of(side, one.id()),
                                one.addressTurn(),
                                Optional.of(one.displayName()),
                                "",
                                one.locale(),
                                one.timeZone())));
    }

    /** Whether a coordinator tells them. */
    boolean byHand() {
        return address.isEmpty();
    }

    /** Files that go along with their mails; none is told by hand. */
    List<Letter.Attachment> files(Supplier<List<Letter.Attachment>> files) {
        return byHand() ? List.of() : files.get();
    }

    /** For learners and tutors. */
    Side side() {
        return recipient.side();
    }

    boolean isLearner() {
        return recipient.kind() == RecipientKind.LEARNER;
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Addressee[" + recipient + "]";
    }
}

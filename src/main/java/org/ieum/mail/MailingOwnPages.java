package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Side;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonSignedUpAgain;
import org.ieum.person.Persons;
import org.ieum.screening.ReadingScreening;
import org.ieum.screening.StepWords;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.OwnPages;
import org.ieum.selfservice.PersonRested;
import org.ieum.selfservice.PersonWithdrew;

/** Sends people the link to their own page, and tells them what somebody else could have done with it. */
@Singleton
class MailingOwnPages {

    private static final String OWN_PAGES = "/me";

    @Inject Persons people;
    @Inject OwnPages pages;
    @Inject WritingMails mails;
    @Inject WritingAgain again;
    @Inject CalendarFiles files;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject ReadingScreening screening;

    void asked(@Observes OwnPageAsked event) {
        write(new MailOrder.OwnPage(event.who(), event.key())).ifPresent(mails::queue);
    }

    /** Once in a while, and a few times a day: the new answers were not taken, and on their page they can change what they said. */
    void signedUpAgain(@Observes PersonSignedUpAgain event) {
        again.next(MailKind.SIGNED_UP_AGAIN, people.get(event.who())).stream()
                .flatMap(
                        turn -> write(new MailOrder.SignedUpAgain(event.who(), turn.number()))
                                .map(mail -> mail.at(turn.at()))
                                .stream())
                .forEach(mails::queue);
    }

    void withdrew(@Observes PersonWithdrew event) {
        write(new MailOrder.Withdrawn(event.who(), event.version())).ifPresent(mails::queue);
    }

    void rested(@Observes PersonRested event) {
        write(new MailOrder.Resting(event.who(), event.version())).ifPresent(mails::queue);
    }

    void forgotten(@Observes PersonForgotten event) {
        PersonId who = event.who();
        // Whoever wanted it hears that it is done; when their time is over nobody writes to somebody of long ago.
        reader(who)
                .filter(reader -> !event.isByTheClock())
                .ifPresent(reader -> mails.queue(write(new MailOrder.Forgotten(
                        who, reader.name().orElse(""), reader.address(), reader.language(), reader.zone()))));
    }

    Optional<OutgoingMail> write(MailOrder.OwnPage order) {
        return reader(order.who()).map(reader -> {
            OwnPages.Key page = pages.issue(order.who());
            return write(
                    order.key(),
                    MailKind.OWN_PAGE,
                    order,
                    reader,
                    () -> MailTemplates.ownPage(
                            link(page), until(page, reader), mails.link(OWN_PAGES), steps(order, reader)));
        });
    }

    Optional<OutgoingMail> write(MailOrder.SignedUpAgain order) {
        return reader(order.who()).map(reader -> {
            OwnPages.Key page = pages.issue(order.who());
            return write(
                    Long.toString(order.number()),
                    MailKind.SIGNED_UP_AGAIN,
                    order,
                    reader,
                    () -> MailTemplates.signedUpAgain(link(page), until(page, reader), mails.link(OWN_PAGES)));
        });
    }

    Optional<OutgoingMail> write(MailOrder.Resting order) {
        String until = people.get(order.who())
                .pausedUntil()
                .map(day -> reader(order.who())
                        .map(reader -> Wording.in(reader.language()).date(day))
                        .orElse(""))
                .orElse("");
        return reader(order.who())
                .map(reader -> write(
                        "version/" + order.version(),
                        MailKind.RESTING,
                        order,
                        reader,
                        () -> MailTemplates.resting(until, mails.link(OWN_PAGES))));
    }

    Optional<OutgoingMail> write(MailOrder.Withdrawn order) {
        List<PairedPeople> over = reading.leftBehind(order.who());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return reader(order.who())
                .map(reader -> mails.write(
                        key(MailKind.WITHDRAWN, reader, "version/" + order.version()),
                        MailKind.WITHDRAWN,
                        order,
                        reader,
                        () -> new Content(
                                MailTemplates.withdrawn(mails.link(OWN_PAGES), !over.isEmpty()),
                                files.takingOut(over, reader, subjects))));
    }

    OutgoingMail write(MailOrder.Forgotten order) {
        Addressee reader = new Addressee(
                Recipient.of(order.who().side(), order.who().id()),
                Optional.of(order.name()),
                order.address(),
                order.language(),
                order.zone());
        List<PairedPeople> over = reading.leftBehind(order.who());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return mails.write(
                key(MailKind.FORGOTTEN, reader, "last"),
                MailKind.FORGOTTEN,
                order,
                reader,
                () -> new Content(MailTemplates.forgotten(!over.isEmpty()), files.takingOut(over, reader, subjects)));
    }

    /** What comes next for a tutor who has just proven their address. */
    private List<String> steps(MailOrder.OwnPage order, Addressee reader) {
        if (order.who().side() == Side.LEARNER || !order.key().startsWith(OwnPageAsked.CONFIRMED)) {
            return List.of();
        }
        StepWords words = StepWords.in(reader.language(), Wording.in(reader.language())::date);
        return screening.of(order.who().id()).stream()
                .map(one -> words.name(one) + ": " + words.state(one))
                .toList();
    }

    private Optional<Addressee> reader(PersonId who) {
        return Addressee.of(who.side(), people.get(who));
    }

    private String link(OwnPages.Key page) {
        return mails.link(OWN_PAGES + "/" + page.token());
    }

    private static String until(OwnPages.Key page, Addressee reader) {
        return Wording.in(reader.language()).date(page.until());
    }

    private OutgoingMail write(
            String key, MailKind kind, MailOrder order, Addressee reader, Supplier<TemplateInstance> words) {
        return mails.write(key(kind, reader, key), kind, order, reader, () -> Content.of(words.get()));
    }

    private static String key(MailKind kind, Addressee reader, String key) {
        Recipient to = reader.recipient();
        return String.join("/", kind.code(), to.kind().code(), Long.toString(to.id()), key);
    }
}

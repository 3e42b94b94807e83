package org.ieum.mail;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.outbox.OutgoingMail;
import org.ieum.person.AddressChanged;
import org.ieum.person.PeopleSignedUp;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.PromiseSettings;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.privacy.Consenting;
import org.ieum.selfservice.ConfirmationAsked;
import org.ieum.selfservice.OwnPageAsked;

/** Asks everybody who came in to prove that the address is theirs, and takes the proof. */
@Singleton
public class ConfirmingAddresses {

    private static final Map<Side, String> PURPOSES =
            Map.of(Side.LEARNER, "confirm-address-learner", Side.TUTOR, "confirm-address-tutor");

    /** Proves the address for answers that came again, and takes these over. */
    private static final String NEWER = "confirm-newer-answer";

    private static final Set<String> ALL = Set.of(PURPOSES.get(Side.LEARNER), PURPOSES.get(Side.TUTOR), NEWER);

    @Inject Persons people;
    @Inject Links links;
    @Inject WritingAgain again;
    @Inject WritingMails mails;
    @Inject Audit audit;
    @Inject Event<OwnPageAsked> ownPage;
    @Inject PromiseSettings promises;
    @Inject TakingNewerAnswers newer;
    @Inject Consenting consenting;
    @Inject Clock clock;

    void signedUp(@Observes PeopleSignedUp event) {
        askFresh(event.fresh()
                .map(one -> people.get(one.who()))
                .filter(person -> person.storedEmail().isPresent())
                .toList());
        event.known().forEach(one -> ask(one.who(), one.newer()));
    }

    /** All together, because an evening may bring hundreds. */
    private void askFresh(List<Person> fresh) {
        Map<Person, OutgoingMail> asked = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            List<Person> theirs =
                    fresh.stream().filter(person -> person.side() == side).toList();
            if (!theirs.isEmpty()) {
                write(side, theirs, asked);
            }
        }
        if (!asked.isEmpty()) {
            again.first(asked).forEach(person -> links.withdraw(PURPOSES.get(person.side()), person.id()));
        }
    }

    private void write(Side side, List<Person> some, Map<Person, OutgoingMail> asked) {
        LocalDate until = until();
        Map<Long, String> tokens = links.issueEach(
                PURPOSES.get(side), some.stream().map(Person::id).toList(), end(until));
        for (Person person : some) {
            MailOrder.Confirmation order =
                    new MailOrder.Confirmation(new PersonId(side, person.id()), 0, Optional.empty());
            Addressee.of(side, person)
                    .ifPresent(
                            reader -> asked.put(person, write(order, reader, tokens.get(person.id()), until, false)));
        }
    }

    void asked(@Observes ConfirmationAsked event) {
        ask(event.who(), Optional.empty());
    }

    /** The one before proves nothing any more. */
    void changed(@Observes AddressChanged event) {
        links.withdraw(PURPOSES.get(event.who().side()), event.who().id());
        queue(event.who(), Optional.empty(), again.atNewAddress(MailKind.CONFIRM_ADDRESS, people.get(event.who())));
    }

    void forgotten(@Observes PersonForgotten event) {
        links.withdraw(PURPOSES.get(event.who().side()), event.who().id());
    }

    /** What the link of a mail leads to; changes nothing. */
    public Finding find(String token) {
        Finding finding = links.find(ALL, token);
        return finding instanceof Finding.Open open && asked(open).isEmpty() ? new Finding.Unknown() : finding;
    }

    /** Whether whoever opens this link has not agreed yet to the notice that is in force. */
    public boolean asksConsent(Finding finding) {
        return finding instanceof Finding.Open open
                && asked(open)
                        .filter(who -> !consenting.isCurrent(who.who())
                                && !who.consent().map(consenting::isInForce).orElse(false))
                        .isPresent();
    }

    /**
     * Takes the proof: the first time counts, and every other does no harm.
     *
     * @param consent the version of the notice that was agreed to with it
     */
    @Transactional
    public Finding confirm(String token, Optional<Integer> consent) {
        Finding finding = links.redeem(ALL, token);
        if (finding instanceof Finding.Open open) {
            Optional<TakingNewerAnswers.Sent> asked = asked(open);
            if (asked.isEmpty()) {
                return new Finding.Unknown();
            }
            PersonId who = asked.get().who();
            consent.or(() -> asked.get().consent()).ifPresent(version -> consenting.agree(who, version, Audit.PUBLIC));
            if (open.purpose().equals(NEWER)) {
                newer.confirm(open.targetId());
            }
            confirm(who);
        }
        return finding;
    }

    private void confirm(PersonId who) {
        Person person = people.get(who);
        boolean first = person.confirmedAt().isEmpty();
        person.confirm(clock.instant());
        audit.record(Audit.PUBLIC, "address.confirmed", who.side().code(), who.id());
        if (first) {
            int turn = person.addressTurn();
            ownPage.fire(
                    new OwnPageAsked(who, turn == 0 ? OwnPageAsked.CONFIRMED : OwnPageAsked.CONFIRMED + "/" + turn));
        }
    }

    /** Who is asked by a link, and what they agreed to when they sent what it confirms; empty if nobody is any more. */
    private Optional<TakingNewerAnswers.Sent> asked(Finding.Open link) {
        if (link.purpose().equals(NEWER)) {
            return newer.find(link.targetId());
        }
        PersonId who = new PersonId(side(link), link.targetId());
        return people.find(who).map(person -> new TakingNewerAnswers.Sent(who, Optional.empty()));
    }

    /** Whether a mail with which they can confirm is good at an instant. */
    boolean canConfirm(PersonId who, Instant at) {
        return links.openUntil(PURPOSES.get(who.side()), who.id(), at).isPresent()
                || newer.of(who).stream()
                        .anyMatch(one -> links.openUntil(NEWER, one.id(), at).isPresent());
    }

    /** The day by which somebody who confirms now has an answer. */
    public LocalDate answeredBy() {
        return LocalDate.now(clock).plus(promises.answerWithin());
    }

    private static Side side(Finding.Open link) {
        return link.purpose().equals(PURPOSES.get(Side.LEARNER)) ? Side.LEARNER : Side.TUTOR;
    }

    private void ask(PersonId who, Optional<Long> answers) {
        queue(who, answers, again.next(MailKind.CONFIRM_ADDRESS, people.get(who)));
    }

    private void queue(PersonId who, Optional<Long> answers, Optional<WritingAgain.Turn> next) {
        next.stream()
                .flatMap(
                        turn -> write(new MailOrder.Confirmation(who, turn.number(), answers))
                                .map(mail -> mail.at(turn.at()))
                                .stream())
                .forEach(mails::queue);
    }

    /** Links of earlier mails stay good. */
    Optional<OutgoingMail> write(MailOrder.Confirmation order) {
        PersonId who = order.who();
        return Addressee.of(who.side(), people.get(who)).map(reader -> write(order, reader));
    }

    private OutgoingMail write(MailOrder.Confirmation order, Addressee reader) {
        PersonId who = order.who();
        LocalDate until = until();
        Optional<Long> answers = order.newer().filter(id -> newer.find(id).isPresent());
        String token = links.issue(
                answers.isPresent() ? NEWER : PURPOSES.get(who.side()), answers.orElse(who.id()), end(until));
        return write(order, reader, token, until, answers.isPresent());
    }

    /** The last day on which a link of now is good. */
    private LocalDate until() {
        return LocalDate.now(clock).plus(promises.confirmWithin());
    }

    private Instant end(LocalDate until) {
        return until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** @param takes whether the link takes newer answers over as well */
    private OutgoingMail write(
            MailOrder.Confirmation order, Addressee reader, String token, LocalDate until, boolean takes) {
        PersonId who = order.who();
        return mails.write(
                "confirm-address/" + who.side().code() + "/" + who.id() + "/" + order.number(),
                MailKind.CONFIRM_ADDRESS,
                order,
                reader,
                () -> Content.of(MailTemplates.confirmAddress(
                        mails.link("/confirm/" + token),
                        Wording.in(reader.language()).date(until),
                        takes)));
    }
}

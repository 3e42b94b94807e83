package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ieum.account.Colleagues;
import org.ieum.interview.Interview;
import org.ieum.interview.InterviewChanged;
import org.ieum.interview.InterviewChanged.Change;
import org.ieum.interview.Interviews;
import org.ieum.outbox.OutgoingMail;
import org.ieum.person.Person;
import org.ieum.person.PersonDecided;
import org.ieum.person.PersonId;
import org.ieum.person.PersonWaits;
import org.ieum.person.Persons;
import org.ieum.person.PromiseSettings;
import org.ieum.person.Status;
import org.ieum.platform.Actor;

/** Tells people what was decided about them, and from time to time that nothing could be yet. Their own page says the same. */
@Singleton
class TellingOfDecisions {

    /** Whoever comes back from a rest knows that they are accepted. */
    private static final Set<Status> KNOWN = EnumSet.of(Status.PAUSED);

    @Inject Persons people;
    @Inject Interviews interviews;
    @Inject Colleagues colleagues;
    @Inject OwnPageLetters pages;
    @Inject WritingMails mails;
    @Inject PromiseSettings promises;
    @Inject ZoneId zone;

    void decided(@Observes PersonDecided event) {
        kind(event).ifPresent(kind -> queue(new MailOrder.OfDecision(event.who(), kind, event.version(), 0)));
    }

    private static Optional<MailKind> kind(PersonDecided event) {
        return switch (event.to()) {
            case INTERVIEW -> Optional.of(MailKind.INTERVIEW);
            case APPROVED -> Optional.of(MailKind.APPROVED).filter(kind -> !KNOWN.contains(event.from()));
            case REFUSED -> Optional.of(MailKind.NOT_THIS_TIME);
            case APPLIED, PAUSED, LEFT -> Optional.empty();
        };
    }

    void interview(@Observes InterviewChanged event) {
        switch (event.change()) {
            case OFFERED -> queue(new MailOrder.OfDecision(event.who(), MailKind.INTERVIEW_TIMES, event.version(), 0));
            case TAKEN -> queue(new MailOrder.OfDecision(event.who(), MailKind.INTERVIEW_TAKEN, event.version(), 0));
            case GIVEN_BACK -> {
                // Their page said so when they pressed.
            }
        }
        if (event.change() != Change.OFFERED) {
            Actor.accountOf(event.offeredBy())
                    .map(account ->
                            new MailOrder.OfTalk(event.who(), event.change() == Change.TAKEN, event.version(), account))
                    .flatMap(this::write)
                    .ifPresent(mails::queue);
        }
    }

    void waits(@Observes PersonWaits event) {
        queue(new MailOrder.OfDecision(
                event.who(), MailKind.STILL_WAITING, event.since().toEpochDay(), event.weeks()));
    }

    private void queue(MailOrder.OfDecision order) {
        write(order).ifPresent(mails::queue);
    }

    /** To whoever offered the time; without a word of who took it. Empty if they cannot sign in any more. */
    Optional<OutgoingMail> write(MailOrder.OfTalk order) {
        return colleagues.all().stream()
                .filter(one -> one.id() == order.accountId())
                .findFirst()
                .map(one -> Addressee.of(one, zone))
                .map(reader -> mails.write(
                        String.join(
                                "/",
                                MailKind.INTERVIEW_KNOWN.code(),
                                order.who().side().code(),
                                Long.toString(order.who().id()),
                                Integer.toString(order.version()),
                                Long.toString(order.accountId())),
                        MailKind.INTERVIEW_KNOWN,
                        order,
                        reader,
                        () -> Content.of(MailTemplates.interviewKnown(
                                order.taken(),
                                taken(order.who(), reader, Wording.in(reader.language())),
                                mails.link("/" + order.who().side().plural() + "/"
                                        + order.who().id() + "/interview")))));
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfDecision order) {
        Person person = people.get(order.who());
        return Addressee.orByHand(order.who().side(), person).map(reader -> {
            String link = pages.link(reader);
            return mails.write(
                    key(order), order.kind(), order, reader, () -> Content.of(words(order, person, reader, link)));
        });
    }

    private static String key(MailOrder.OfDecision order) {
        return String.join(
                "/",
                order.kind().code(),
                order.who().side().code(),
                Long.toString(order.who().id()),
                Long.toString(order.turn()),
                Integer.toString(order.weeks()));
    }

    private TemplateInstance words(MailOrder.OfDecision order, Person person, Addressee reader, String link) {
        Wording words = Wording.in(reader.language());
        return switch (order.kind()) {
            case INTERVIEW -> MailTemplates.interview(words.date(promised(person)), link);
            case INTERVIEW_TIMES -> MailTemplates.interviewTimes(link);
            case INTERVIEW_TAKEN -> MailTemplates.interviewTaken(taken(order.who(), reader, words), link);
            case APPROVED -> MailTemplates.approved(reader.isLearner(), link);
            case NOT_THIS_TIME -> MailTemplates.notThisTime(person.refusal().orElse(null), link);
            case STILL_WAITING -> MailTemplates.stillWaiting(order.weeks(), link);
            default -> throw new IllegalArgumentException(order.kind() + " tells of no decision");
        };
    }

    private LocalDate promised(Person person) {
        return LocalDate.ofInstant(person.statusAt(), zone).plus(promises.answerWithin());
    }

    private String taken(PersonId who, Addressee reader, Wording words) {
        return interviews
                .of(who)
                .flatMap(Interview::taken)
                .map(time -> words.moment(time.atZone(reader.zone())))
                .orElse("");
    }
}

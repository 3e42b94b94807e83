package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.handover.Handover;
import org.ieum.handover.HandoverStage;
import org.ieum.handover.Handovers;
import org.ieum.interview.Interviews;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.ReminderChoices;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.Phase;
import org.ieum.pairing.Turn;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.pledge.PledgedYear;
import org.ieum.pledge.ReadingPledges;
import org.ieum.screening.ReadingScreening;
import org.ieum.substitute.ReadingStandIns;
import org.ieum.tutor.Tutor;

/** Opens what a person may see of themselves. */
@Singleton
public class ReadingOwnPage {

    /** How long somebody is asked whether they met. */
    private static final Duration ASKED_FOR = Duration.ofDays(14);

    private static final Duration SHOWN = Duration.ofDays(28);

    @Inject Pairings pairings;
    @Inject Lessons each;
    @Inject ReminderChoices reminders;
    @Inject Persons people;
    @Inject Handovers handovers;
    @Inject Interviews interviews;
    @Inject ReadingScreening screening;
    @Inject AnsweringCheckIns answering;
    @Inject ReadingPledges pledges;
    @Inject ReadingStandIns standIns;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * The person's own page; that it was read is written to the trail.
     *
     * @throws HttpProblem 404 if they are there no more
     */
    @Transactional
    public OwnFile read(PersonId who) {
        audit.record(Audit.PUBLIC, who.side().code() + ".read", who.side().code(), who.id());
        return file(who);
    }

    OwnFile file(PersonId who) {
        Instant now = clock.instant();
        Person person = person(who);
        List<Pairing> all = pairings.of(who);
        return new OwnFile(
                who,
                person,
                lessons(who, all),
                each.of(who, now.minus(ASKED_FOR), now.plus(SHOWN)),
                reminders.wants(who),
                answering.open(who),
                interviews.of(who),
                who.side() == Side.TUTOR ? screening.of(who.id()) : List.of(),
                standIns.of(who, all.stream().map(Pairing::id).toList()),
                year(person));
    }

    private Optional<PledgedYear> year(Person person) {
        return person instanceof Tutor tutor && tutor.status().isTaken()
                ? Optional.of(pledges.year(tutor))
                : Optional.empty();
    }

    /** With what they want to learn or can teach: one statement. */
    Person person(PersonId who) {
        return people.whole(who);
    }

    private List<OwnLessons> lessons(PersonId who, List<Pairing> all) {
        Side other = who.side().other();
        LocalDate today = LocalDate.now(clock);
        Map<Long, ? extends Person> others = people.of(other)
                .byId(all.stream()
                        .map(pairing -> pairing.personId(other))
                        .distinct()
                        .toList());
        List<Pairing> held =
                all.stream().filter(pairing -> pairing.runsOn(today)).toList();
        Map<Long, Handover> meetings =
                handovers.of(all.stream().map(Pairing::id).toList());
        return all.stream()
                .map(pairing -> lesson(
                        pairing,
                        Turn.of(pairing, held),
                        called(others.get(pairing.personId(other))),
                        Optional.ofNullable(meetings.get(pairing.id())).map(Handover::stage),
                        today))
                .toList();
    }

    /** A learner reads what a tutor wants to be called, and never the registered name; a tutor the alias. */
    static String called(Person other) {
        return other instanceof Tutor tutor ? tutor.shownAs().orElse("") : other.displayName();
    }

    private static OwnLessons lesson(
            Pairing pairing, Turn turn, String other, Optional<HandoverStage> handover, LocalDate today) {
        Phase now = pairing.at(today);
        boolean offered = pairing.state() == PairingState.OFFERED;
        return new OwnLessons(
                pairing.id(),
                offered ? "" : other,
                pairing.subject(),
                now.meeting(),
                now.times(),
                pairing.since(),
                offered,
                pairing.endedOn(),
                turn,
                pairing.runsOn(today),
                pairing.after(today),
                pairing.phases().stream().filter(Phase::isSome).toList(),
                handover);
    }
}

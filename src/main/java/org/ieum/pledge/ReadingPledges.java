package org.ieum.pledge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lessons;
import org.ieum.tutor.PledgeAnswer;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** How much of their pledges tutors have done, and what they said to the end of them. */
@Singleton
public class ReadingPledges {

    @Inject Tutors tutors;
    @Inject Lessons lessons;
    @Inject PledgeSettings settings;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A tutor whose pledge ends soon. */
    public record EndingPledge(Tutor tutor, PledgedYear year, boolean overdue) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "EndingPledge[" + tutor.id() + "]";
        }
    }

    /** One tutor's, as of today. */
    public PledgedYear year(Tutor tutor) {
        return years(List.of(tutor)).get(tutor.id());
    }

    /** By the tutor's id; in one statement, however many there are. */
    private Map<Long, PledgedYear> years(List<Tutor> some) {
        Map<Long, List<Instant>> held =
                lessons.heldBy(some.stream().map(Tutor::id).toList(), clock.instant());
        return some.stream()
                .collect(Collectors.toMap(Tutor::id, tutor -> year(tutor, held.getOrDefault(tutor.id(), List.of()))));
    }

    private PledgedYear year(Tutor tutor, List<Instant> held) {
        Commitment pledge = tutor.commitment();
        LocalDate today = LocalDate.now(clock);
        Instant begin = pledge.start().atStartOfDay(clock.getZone()).toInstant();
        LocalDate behind = pledge.end().plusDays(1);
        return new PledgedYear(
                pledge.start(),
                pledge.end(),
                (int) held.stream().filter(start -> !start.isBefore(begin)).count(),
                Math.max(0, ChronoUnit.WEEKS.between(pledge.start(), today)),
                Math.max(0, (ChronoUnit.DAYS.between(today, behind) + 6) / 7),
                !today.isBefore(pledge.end().minus(settings.askBefore())),
                tutor.pledgeAnswer(),
                tutor.pledgeAnswer().filter(PledgeAnswer.HAND_OVER::equals).isPresent()
                        && !today.isBefore(looksFrom(tutor)));
    }

    /** The day from which rounds look for whoever takes their learners over, if they said so. */
    LocalDate looksFrom(Tutor tutor) {
        return tutor.commitment().end().plusDays(1).minus(settings.lookBefore());
    }

    /** Those whose pledge ends soon, without an answer first; each is a reading of a person. */
    @Transactional
    public List<EndingPledge> ending(String actor) {
        List<Tutor> due = due();
        Map<Long, PledgedYear> years = years(due);
        List<EndingPledge> ending = due.stream()
                .map(tutor -> new EndingPledge(tutor, years.get(tutor.id()), isOverdue(tutor)))
                .sorted(Comparator.<EndingPledge, Boolean>comparing(
                                one -> one.tutor().pledgeAnswer().isPresent())
                        .thenComparing(one -> one.year().end())
                        .thenComparing(one -> one.tutor().id()))
                .toList();
        audit.recordEach(
                actor,
                "tutor.read",
                Side.TUTOR.code(),
                ending.stream().map(one -> one.tutor().id()).toList());
        return ending;
    }

    /** How many have not said how it goes on, though they were asked some time ago. */
    @Transactional
    public long countOverdue() {
        return due().stream().filter(this::isOverdue).count();
    }

    private boolean isOverdue(Tutor tutor) {
        return tutor.pledgeAnswer().isEmpty()
                && tutor.pledgeAskedOn()
                        .filter(day -> !day.plus(settings.unansweredAfter()).isAfter(LocalDate.now(clock)))
                        .isPresent();
    }

    private List<Tutor> due() {
        LocalDate today = LocalDate.now(clock);
        return tutors.pledgedUntil(today.plus(settings.askBefore())).stream()
                .filter(tutor -> !tutor.commitment().end().isBefore(today))
                .toList();
    }
}

package org.ieum.numbers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.learner.Learners;
import org.ieum.learner.Needs;
import org.ieum.lesson.LessonWeeks;
import org.ieum.lesson.LessonWeeks.LessonWeek;
import org.ieum.offer.AnswerCount;
import org.ieum.offer.AnswerCounts;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingCount;
import org.ieum.pairing.PairingSql;
import org.ieum.pairing.PairingWeeks;
import org.ieum.pairing.Pairings;
import org.ieum.tutor.Pledges;
import org.ieum.tutor.Tutors;

/** Counts how it goes, as of a day. People are counted by the database and never read here, but for the list of pledges. */
@Singleton
public class Numbers {

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject PairingWeeks weeks;
    @Inject LessonWeeks lessons;
    @Inject AnswerCounts answers;

    /** Weeks that a trend shows. */
    private static final int WEEKS = 12;

    /**
     * A week.
     *
     * @param running pairings on its Sunday, or today
     * @param begun pairings whose first day is in it
     * @param ended pairings whose first day without lessons is in it
     * @param held lessons that were held
     * @param missed lessons to which somebody did not come
     */
    public record WeekFigures(LocalDate monday, long running, long begun, long ended, long held, long missed) {}

    /** All together, by subject and by city; of each, those who wait for most first. */
    public List<Needs> needs(LocalDate today) {
        return learners.needs(
                today, PairingSql.runs("n.learner_id", "n.subject"), PairingSql.ofNeed("n.learner_id", "n.subject"));
    }

    /** How it went in the last twelve weeks, the oldest first; the present one is not over. */
    public List<WeekFigures> trend(LocalDate today) {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        Map<LocalDate, LessonWeek> taught =
                lessons.since(first).stream().collect(Collectors.toMap(LessonWeek::monday, Function.identity()));
        return weeks.since(first, today).stream()
                .map(week -> {
                    LessonWeek of = taught.getOrDefault(week.monday(), new LessonWeek(week.monday(), 0, 0));
                    return new WeekFigures(
                            week.monday(), week.running(), week.begun(), week.ended(), of.held(), of.missed());
                })
                .toList();
    }

    /** How long pairings last, of all that have begun. */
    public Survival survival(LocalDate today) {
        return Survival.of(pairings.lifeSpans(today));
    }

    /** Why pairings ended after a day; "unknown" is what nobody was asked. */
    public Map<EndReason, Long> endings(LocalDate since) {
        return pairings.endings(since);
    }

    /** The same by month and by whose wish it was. */
    public List<EndingCount> endingsByMonth(LocalDate since, LocalDate today) {
        return pairings.endingsByMonth(since, today);
    }

    /** How offers that were made since were answered, by what they were for. */
    public List<AnswerCount> answers(Instant since) {
        return answers.since(since);
    }

    /**
     * Tutors whose pledge ends by a day, the soonest first; those whose pledge has ended if they still teach. Personal: the
     * caller writes down who asked.
     */
    public Pledges pledges(LocalDate today, LocalDate until, int most) {
        return tutors.pledges(today, until, most, PairingSql.running("t.id"));
    }
}

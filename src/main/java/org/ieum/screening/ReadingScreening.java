package org.ieum.screening;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How it stands with the steps of tutors. */
@Singleton
public class ReadingScreening {

    @Inject ScreeningSteps steps;
    @Inject SeenSteps seen;
    @Inject Clock clock;

    /** A tutor's steps in their order: those in use, and what was seen of those that are not any more. */
    public List<StepStanding> of(long tutorId) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, SeenStep> theirs = seen.of(tutorId).stream().collect(toMap(SeenStep::stepId, identity()));
        return steps.all().stream()
                .filter(step -> step.inUse() || theirs.containsKey(step.id()))
                .map(step -> StepStanding.of(step, Optional.ofNullable(theirs.get(step.id())), today))
                .toList();
    }

    /** The steps for want of which a tutor cannot be approved today; empty if there are none. */
    public List<ScreeningStep> lacking(long tutorId) {
        return of(tutorId).stream()
                .filter(StepStanding::keepsFromApproval)
                .map(StepStanding::step)
                .toList();
    }

    /** What was seen of all tutors, as it counts on a day: one statement. */
    public Cleared on(LocalDate day) {
        Set<Long> checked = new HashSet<>();
        Set<Long> lapsed = new HashSet<>();
        for (Object[] row : seen.standing(day)) {
            LocalDate until = (LocalDate) row[2];
            (until != null && until.isBefore(day) ? lapsed : checked).add((Long) row[0]);
        }
        return new Cleared(checked, lapsed);
    }

    /** The steps without which nobody is approved who is new here. */
    public List<ScreeningStep> needed() {
        return steps.all().stream().filter(ScreeningStep::needed).toList();
    }

    /** The last day on which the record checks of these tutors count, by tutor; without those that have none. */
    public Map<Long, LocalDate> checkedUntil(Collection<Long> tutors) {
        return seen.checksOf(tutors).stream()
                .filter(one -> one.until().isPresent())
                .collect(toMap(SeenStep::tutorId, one -> one.until().orElseThrow()));
    }
}

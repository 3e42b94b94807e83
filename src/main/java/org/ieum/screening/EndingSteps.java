package org.ieum.screening;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Person;

/** What runs out within thirty days, or has run out, of those who teach or rest. */
@Singleton
public class EndingSteps {

    @Inject SeenSteps seen;
    @Inject ScreeningSteps steps;
    @Inject TeachingTutors teaching;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * A step that runs out soon.
     *
     * @param until its last day
     * @param over whether that day is over
     */
    public record EndingStep(Person tutor, ScreeningStep step, LocalDate until, boolean over) {}

    /** How many. */
    @Transactional
    public long count() {
        List<SeenStep> found = found(LocalDate.now(clock));
        Map<Long, ? extends Person> tutors = teaching.of(found);
        return found.stream().filter(one -> tutors.containsKey(one.tutorId())).count();
    }

    /** The first end first; each is a reading of a tutor. */
    @Transactional
    public List<EndingStep> read(String actor) {
        List<EndingStep> ending = all();
        audit.recordEach(
                actor,
                "tutor.read",
                Side.TUTOR.code(),
                ending.stream().map(one -> one.tutor().id()).distinct().toList());
        return ending;
    }

    private List<SeenStep> found(LocalDate today) {
        return seen.endingBy(today.plusDays(StepStanding.SOON));
    }

    private List<EndingStep> all() {
        LocalDate today = LocalDate.now(clock);
        List<SeenStep> found = found(today);
        Map<Long, ScreeningStep> byId = steps.all().stream().collect(toMap(ScreeningStep::id, identity()));
        Map<Long, ? extends Person> tutors = teaching.of(found);
        return found.stream()
                .filter(one -> tutors.containsKey(one.tutorId()))
                .map(one -> new EndingStep(
                        tutors.get(one.tutorId()),
                        byId.get(one.stepId()),
                        one.until().orElseThrow(),
                        one.hasRunOut(today)))
                .toList();
    }
}

package org.ieum.screening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.person.Status;

/** Tells tutors in good time that a step of theirs runs out. Repeating it changes nothing. */
@Singleton
public class RemindingOfSteps {

    private static final Set<Status> TEACHING = EnumSet.of(Status.APPROVED, Status.PAUSED);

    @Inject SeenSteps seen;
    @Inject Persons people;
    @Inject Event<StepRunsOut> runsOut;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Tells all of them. Whoever does not teach yet sees it on their page. */
    @Transactional
    public void all() {
        LocalDate today = LocalDate.now(clock);
        List<SeenStep> untold = seen.untold(today, today.plusDays(StepStanding.SOON));
        Map<Long, ? extends Person> tutors = people.of(Side.TUTOR)
                .byId(untold.stream().map(SeenStep::tutorId).distinct().toList());
        untold.stream()
                .filter(one -> TEACHING.contains(tutors.get(one.tutorId()).status()))
                .forEach(one -> tell(one, today));
    }

    private void tell(SeenStep one, LocalDate today) {
        one.told(today);
        audit.record(Audit.SYSTEM, "tutor.step-runs-out", Side.TUTOR.code(), one.tutorId());
        runsOut.fire(new StepRunsOut(one.tutorId(), one.stepId(), one.until().orElseThrow()));
    }

    /** Each hour, on one replica at a time. */
    static class Job {

        @Produces
        @Singleton
        RecurringTask<Void> stepsThatRunOut(Instance<RemindingOfSteps> reminding) {
            return Tasks.recurring("steps-that-run-out", FixedDelay.ofHours(1))
                    .execute((instance, context) -> reminding.get().all());
        }
    }
}

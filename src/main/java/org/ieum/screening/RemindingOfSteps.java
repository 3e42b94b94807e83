package org.ieum.screening;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.job.Recurring;

/** Tells tutors in good time that a step of theirs runs out. Repeating it changes nothing. */
@Singleton
public class RemindingOfSteps {

    @Inject SeenSteps seen;
    @Inject TeachingTutors teaching;
    @Inject Event<StepRunsOut> runsOut;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Tells all of them. Whoever does not teach yet sees it on their page. */
    @Transactional
    public void all() {
        LocalDate today = LocalDate.now(clock);
        List<SeenStep> untold = seen.untold(today, today.plusDays(StepStanding.SOON));
        Set<Long> tutors = teaching.of(untold).keySet();
        untold.stream().filter(one -> tutors.contains(one.tutorId())).forEach(one -> tell(one, today));
    }

    private void tell(SeenStep one, LocalDate today) {
        one.told(today);
        audit.record(Audit.SYSTEM, "tutor.step-runs-out", Side.TUTOR.code(), one.tutorId());
        runsOut.fire(new StepRunsOut(one.tutorId(), one.stepId(), one.until().orElseThrow()));
    }

    /** Each hour, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<RemindingOfSteps> reminding) {
            super(
                    Duration.ofHours(1),
                    "steps-that-run-out",
                    () -> reminding.get().all());
        }
    }
}

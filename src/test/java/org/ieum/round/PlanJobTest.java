package org.ieum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Work that fails by its own fault is over; what is nobody's begins again. */
class PlanJobTest {

    private static final ExecutionContext NOWHERE = new ExecutionContext(null, null, null, null);
    private static final PlanId PLAN = new PlanId(7, 0);

    private final List<PlanId> failed = new ArrayList<>();

    @Test
    void aFullDiskOrADatabaseThatIsAwayIsNotTheWorksFault() {
        for (String state : List.of("53100", "08006", "57P01")) {
            RuntimeException away = new IllegalStateException(new SQLException("words", state));
            assertThatThrownBy(() -> run(away)).as(state).isSameAs(away);
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void itsOwnFaultIsToldAndNotTriedAgain() {
        run(new IllegalStateException(new SQLException("words", "23505")));
        run(new IllegalArgumentException("words"));
        assertThat(failed).containsExactly(PLAN, PLAN);
    }

    private void run(RuntimeException outcome) {
        PlanJob<PlanId> job = new PlanJob<>("some-work");
        job.task(
                        Optional::of,
                        (plan, same, process) -> {
                            throw outcome;
                        },
                        (plan, why) -> failed.add(plan))
                .execute(new TaskInstance<>("some-work", PLAN.toString()), NOWHERE);
    }
}

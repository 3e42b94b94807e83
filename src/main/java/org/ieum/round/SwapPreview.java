package org.ieum.round;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Plan;

/** What would come of a change. */
public sealed interface SwapPreview {

    /**
     * A need that the change would do something to.
     *
     * @param before the tutor it has now; empty if nobody
     * @param after the tutor it would have; empty if nobody
     */
    record Effect(long learner, String subject, Optional<Long> before, Optional<Long> after) {}

    /**
     * It can be done.
     *
     * @param times when the two would meet
     * @param effects on other needs
     * @param served needs that have a tutor now and then
     * @param worth what makes the plan good then
     */
    record Possible(List<Session> times, List<Effect> effects, int servedBefore, int served, List<Plan.Worth> worth)
            implements SwapPreview {}

    /** It cannot: a rule is against it, or something that was locked. */
    record Impossible() implements SwapPreview {}
}

package org.ieum.screening;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;

/** Keeps the list of steps. Nothing is ever deleted: what was seen holds on to it. */
@Singleton
public class KeepingSteps {

    /** More steps than anybody goes. */
    public static final int MOST = 20;

    private static final String KIND = "screening-step";

    @Inject ScreeningSteps steps;
    @Inject AdvisoryLocks locks;
    @Inject Audit audit;

    /** One more step; false if there are as many as there can be. */
    @Transactional
    public boolean add(StepTerms terms, String actor) {
        locks.lock(KIND);
        long count = steps.count();
        if (count >= MOST) {
            return false;
        }
        ScreeningStep step = new ScreeningStep("step_" + (count + 1), terms);
        steps.persistAndFlush(step);
        audit.record(actor, KIND + ".added", KIND, step.id());
        return true;
    }

    /**
     * A step is as this says from now on. What was seen before counts as long as it did.
     *
     * @throws HttpProblem 404 if there is no such step
     */
    @Transactional
    public void change(long id, StepTerms terms, String actor) {
        ScreeningStep step = steps.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
        step.take(terms);
        audit.record(actor, KIND + ".changed", KIND, id);
    }
}

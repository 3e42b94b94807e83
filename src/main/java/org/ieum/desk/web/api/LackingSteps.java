package org.ieum.desk.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.screening.ScreeningStep;

/** Tells a program which steps keep a tutor from being approved. */
@Singleton
class LackingSteps {

    @Inject Visitor visitor;

    /** Each with its code and its name. */
    HttpProblem of(List<ScreeningStep> steps, Where where) {
        return HttpProblem.conflict(
                "steps-missing",
                steps.stream()
                        .map(step -> new Flaw(where, Fault.STEP_MISSING, step.code(), step.name(visitor.language())))
                        .toList());
    }
}

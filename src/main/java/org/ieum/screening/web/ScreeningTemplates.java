package org.ieum.screening.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/screening}. */
@CheckedTemplate(basePath = "screening")
final class ScreeningTemplates {

    private ScreeningTemplates() {}

    static native TemplateInstance steps(StepListPages.StepListView view);

    static native TemplateInstance ending(EndingStepsPage.EndingStepsView view);
}

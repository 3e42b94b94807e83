package org.ieum.explanation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of this room, in {@code templates/explanation}. */
@CheckedTemplate(basePath = "explanation")
final class ExplanationTemplates {

    private ExplanationTemplates() {}

    static native TemplateInstance recruiting(long id, RecruitingView list, List<RecruitingPages.CallView> calls);
}

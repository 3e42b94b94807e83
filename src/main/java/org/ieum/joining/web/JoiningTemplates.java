package org.ieum.joining.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/joining}. */
@CheckedTemplate(basePath = "joining")
final class JoiningTemplates {

    private JoiningTemplates() {}

    static native TemplateInstance step(JoiningPages.StepView view);

    static native TemplateInstance check(JoiningPages.CheckView view);

    static native TemplateInstance later(JoiningPages.LaterView view);

    static native TemplateInstance message(JoiningPages.Message view);

    static native TemplateInstance tooMany(JoiningPages.TooManyView view);

    static native TemplateInstance workshop(WorkshopDoor.WorkshopDoorView view);

    static native TemplateInstance workshops(WorkshopPages.WorkshopsView view);

    static native TemplateInstance resume(JoiningPages.ResumeView view);

    static native TemplateInstance otherWays(JoiningPages.SignUpFrame frame);
}

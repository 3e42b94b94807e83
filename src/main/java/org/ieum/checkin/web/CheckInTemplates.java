package org.ieum.checkin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/checkin}. */
@CheckedTemplate(basePath = "checkin")
final class CheckInTemplates {

    private CheckInTemplates() {}

    static native TemplateInstance question(CheckInScreen.QuestionView view);

    static native TemplateInstance over();

    static native TemplateInstance pairing(TroubleScreen.PairingView view);
}

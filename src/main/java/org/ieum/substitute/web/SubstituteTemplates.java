package org.ieum.substitute.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/substitute}. */
@CheckedTemplate(basePath = "substitute")
final class SubstituteTemplates {

    private SubstituteTemplates() {}

    static native TemplateInstance list(SubstituteScreen.SubstitutesView view);

    static native TemplateInstance leave(SubstituteScreen.LeaveView view);
}

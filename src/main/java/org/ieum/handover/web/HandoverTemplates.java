package org.ieum.handover.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/handover}. */
@CheckedTemplate(basePath = "handover")
final class HandoverTemplates {

    private HandoverTemplates() {}

    static native TemplateInstance list(HandoverScreen.ListView view);

    static native TemplateInstance handover(HandoverScreen.OneView view);

    static native TemplateInstance places(PlacesPages.PlacesView view);
}

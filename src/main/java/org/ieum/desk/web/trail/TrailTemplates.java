package org.ieum.desk.web.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/trail}. */
@CheckedTemplate(basePath = "trail")
final class TrailTemplates {

    private TrailTemplates() {}

    static native TemplateInstance trail(TrailPages.TrailView view);
}

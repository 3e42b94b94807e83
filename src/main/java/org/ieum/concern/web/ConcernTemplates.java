package org.ieum.concern.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/concern}. */
@CheckedTemplate(basePath = "concern")
final class ConcernTemplates {

    private ConcernTemplates() {}

    static native TemplateInstance form(ConcernScreen.FormView view);

    static native TemplateInstance sent(boolean own, String emergency);

    static native TemplateInstance list(ConcernPages.ListView view);

    static native TemplateInstance concern(ConcernPages.ConcernView view);

    static native TemplateInstance readers(ConcernReadersPage.ReadersView view);
}

package org.ieum.pledge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of this room, in {@code templates/pledge}. */
@CheckedTemplate(basePath = "pledge")
final class PledgeTemplates {

    private PledgeTemplates() {}

    static native TemplateInstance list(PledgePages.PledgesView view);
}

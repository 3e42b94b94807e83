package org.ieum.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/organisation}. */
@CheckedTemplate(basePath = "organisation")
final class OrganisationTemplates {

    private OrganisationTemplates() {}

    static native TemplateInstance organisation(OrganisationPages.OrganisationView view);
}

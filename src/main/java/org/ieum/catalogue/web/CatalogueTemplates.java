package org.ieum.catalogue.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/catalogue}. */
@CheckedTemplate(basePath = "catalogue")
final class CatalogueTemplates {

    private CatalogueTemplates() {}

    static native TemplateInstance catalogue(CataloguePages.CatalogueView view);
}

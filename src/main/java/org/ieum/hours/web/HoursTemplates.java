package org.ieum.hours.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/hours}. */
@CheckedTemplate(basePath = "hours")
final class HoursTemplates {

    private HoursTemplates() {}

    static native TemplateInstance check(CheckingPages.CheckView view);

    static native TemplateInstance paper(CertificateSheet sheet);
}

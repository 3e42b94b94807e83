package org.ieum.desk.web.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "application")
final class ApplicationTemplates {

    private ApplicationTemplates() {}

    static native TemplateInstance applications(ApplicationScreen.ApplicationsView view);
}

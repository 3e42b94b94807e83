package org.ieum.today.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "today")
final class TodayTemplates {

    private TodayTemplates() {}

    static native TemplateInstance today(TodayPage.TodayView view);
}

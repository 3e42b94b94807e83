package org.ieum.week.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/week}. */
@CheckedTemplate(basePath = "week")
final class WeekTemplates {

    private WeekTemplates() {}

    static native TemplateInstance free(FreePages.FreeView view);

    static native TemplateInstance person(PersonWeekScreen.PersonWeekView view);

    static native TemplateInstance week(WeekPages.WeekView view);
}

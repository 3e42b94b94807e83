package org.ieum.schedule.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/schedule}. */
@CheckedTemplate(basePath = "schedule")
final class ScheduleTemplates {

    private ScheduleTemplates() {}

    static native TemplateInstance habits(HabitPages.HabitsView view);
}

package org.ieum.week.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.CsvText;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.ieum.week.Weeks;
import org.jboss.resteasy.reactive.RestQuery;

/** The week of all: how many lessons in each hour, and those of one hour with their people. */
@Path("/weeks")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class WeekPages {

    private static final int PAGE = 50;
    private static final int HOURS_OF_A_WEEK = 168;
    private static final int NONE = -1;

    @Inject Weeks weeks;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * A page of the week.
     *
     * @param at the hour of the week whose lessons are shown; -1 for none
     * @param query the filters as a query, to go on with
     */
    record WeekView(
            PageLanguage language,
            WeekGrid grid,
            boolean empty,
            List<Choice> cities,
            List<Choice> subjects,
            String query,
            int at,
            String atText,
            List<LessonRow> lessons,
            int page,
            boolean more) {

        /** The address of the file with its lessons. */
        public String file() {
            return "/weeks/lessons.csv?" + query;
        }

        /** The address of the page before; empty on the first. */
        public String earlier() {
            return page > 0 ? address(page - 1) : "";
        }

        /** The address of the next page; empty on the last. */
        public String later() {
            return more ? address(page + 1) : "";
        }

        private String address(int other) {
            return "/weeks?" + query + "&at=" + at + "&page=" + other + "#lessons";
        }

        /** From Monday on. */
        public List<String> days() {
            return TimeText.days(language.locale());
        }
    }

    @GET
    @Transactional
    public TemplateInstance week(
            @RestQuery @DefaultValue("") String city,
            @RestQuery @DefaultValue("") String subject,
            @RestQuery @DefaultValue("-1") int at,
            @RestQuery @DefaultValue("0") int page) {
        PageLanguage language = visitor.language();
        Map<String, StoredSubject> subjects = catalogue.subjects();
        Weeks.LessonFilter filter = filter(city, subject);
        int hour = at >= 0 && at < HOURS_OF_A_WEEK ? at : NONE;
        Map<Integer, Long> busy = weeks.busy(filter, LocalDate.now(clock));
        List<LessonRow> lessons = lessons(filter, hour, Math.max(0, page), subjects, language);
        return WeekTemplates.week(new WeekView(
                        language,
                        WeekGrid.of(busy, hour),
                        busy.isEmpty(),
                        Named.choices(catalogue.cities().values(), filter.city(), language),
                        Named.choices(subjects.values(), filter.subject(), language),
                        "city=" + filter.city() + "&subject=" + filter.subject(),
                        hour,
                        hour == NONE ? "" : say(hour, language),
                        lessons.stream().limit(PAGE).toList(),
                        Math.max(0, page),
                        lessons.size() > PAGE))
                .setLocale(language.locale());
    }

    /** The same week with a lesson a row, and keys in the place of names. */
    @GET
    @Path("/lessons.csv")
    @Produces("text/csv;charset=utf-8")
    @Transactional
    public String file(@RestQuery @DefaultValue("") String city, @RestQuery @DefaultValue("") String subject) {
        audit.record(caller.actor(), "week.listed");
        return CsvText.of(
                List.of("times", "learner_ref", "tutor_ref", "subject", "delivery", "since", "until"),
                weeks.lessons(filter(city, subject), LocalDate.now(clock)).stream()
                        .map(lesson -> List.of(
                                lesson.session().toString(),
                                lesson.learner().ref(),
                                lesson.tutor().ref(),
                                lesson.subject(),
                                lesson.meeting().code(),
                                lesson.since().toString(),
                                lesson.until().map(LocalDate::toString).orElse(""))));
    }

    /** A key that there is not chooses all, so that no address shows an empty week for a slip. */
    private Weeks.LessonFilter filter(String city, String subject) {
        return new Weeks.LessonFilter(
                catalogue.cities().containsKey(city) ? city : "",
                catalogue.subjects().containsKey(subject) ? subject : "");
    }

    private List<LessonRow> lessons(
            Weeks.LessonFilter filter, int hour, int page, Map<String, StoredSubject> subjects, PageLanguage language) {
        if (hour == NONE) {
            return List.of();
        }
        audit.record(caller.actor(), "week.listed");
        return weeks.lessons(filter, LocalDate.now(clock), hour, page, PAGE).stream()
                .map(lesson -> LessonRow.of(lesson, subjects, language))
                .toList();
    }

    private static String say(int hour, PageLanguage language) {
        return String.format(
                Locale.ROOT, "%s %02d:00", TimeText.brief(DayOfWeek.of(hour / 24 + 1), language.locale()), hour % 24);
    }
}

package org.ieum.week.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Choice;
import org.ieum.platform.CsvText;
import org.ieum.platform.Messages;
import org.ieum.platform.QueryText;
import org.ieum.platform.Visitor;
import org.ieum.week.FreeTime;
import org.ieum.week.FreeTime.FreeTimeLine;
import org.jboss.resteasy.reactive.RestQuery;

/** Where there is room for more learners: a table of numbers, the darker the more. */
@Path("/weeks")
@RolesAllowed({"coordinator", "admin"})
class FreePages {

    @Inject FreeTime free;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /** @param rowsAre what the rows are, subjects or cities */
    record FreeView(String rowsAre, List<FreeRow> rows, List<Choice> places, List<Choice> subjects, String query) {

        public List<TimeOfDay> timesOfDay() {
            return List.of(TimeOfDay.values());
        }
    }

    /** A subject or a place. */
    record FreeRow(String name, List<Heat> tutors, long waiting) {}

    @GET
    @Path("/free")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance free(
            @RestQuery @DefaultValue("") String city, @RestQuery @DefaultValue("") String subject) {
        PageLanguage language = visitor.language();
        WeekMessages words = Messages.in(language, WeekMessages.class);
        List<FreeTimeLine> lines = free.lines(city, subject, nextMonday());
        long most = lines.stream()
                .flatMap(line -> line.tutors().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        boolean byPlace = FreeTime.isByPlace(city, subject);
        Map<String, ? extends Named> names = byPlace ? catalogue.cities() : catalogue.subjects();
        List<FreeRow> rows = lines.stream()
                .map(line -> new FreeRow(
                        name(line.key(), names, words, language),
                        line.tutors().stream()
                                .map(tutors -> Heat.of(tutors, most))
                                .toList(),
                        line.waiting()))
                .toList();
        return WeekTemplates.free(new FreeView(
                        byPlace ? words.city() : words.subject(),
                        rows,
                        places(city, words, language),
                        Named.choices(catalogue.subjects().values(), subject, language),
                        "city=" + encoded(city) + "&subject=" + encoded(subject)))
                .setLocale(language.locale());
    }

    @GET
    @Path("/free.csv")
    @Produces("text/csv;charset=utf-8")
    public String file(@RestQuery @DefaultValue("") String city, @RestQuery @DefaultValue("") String subject) {
        List<String> header = List.of(
                FreeTime.isByPlace(city, subject) ? "city" : "subject",
                "weekday_morning",
                "weekday_afternoon",
                "weekday_evening",
                "weekend_morning",
                "weekend_afternoon",
                "weekend_evening",
                "waiting");
        return CsvText.of(
                header,
                free.lines(city, subject, nextMonday()).stream()
                        .map(line -> Stream.of(
                                        Stream.of(line.key().replace(FreeTime.ONLINE, "online")),
                                        line.tutors().stream().map(String::valueOf),
                                        Stream.of(String.valueOf(line.waiting())))
                                .flatMap(cells -> cells)
                                .toList()));
    }

    private List<Choice> places(String chosen, WeekMessages words, PageLanguage language) {
        Choice online = new Choice(FreeTime.ONLINE, words.meetingOf(Meeting.ONLINE), FreeTime.ONLINE.equals(chosen));
        return Stream.concat(Stream.of(online), Named.choices(catalogue.cities().values(), chosen, language).stream())
                .toList();
    }

    private static String name(
            String key, Map<String, ? extends Named> names, WeekMessages words, PageLanguage language) {
        return key.equals(FreeTime.ONLINE)
                ? words.meetingOf(Meeting.ONLINE)
                : names.get(key).name(language);
    }

    private LocalDate nextMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static String encoded(String key) {
        return QueryText.encoded(key);
    }
}

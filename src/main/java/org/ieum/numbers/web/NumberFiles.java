package org.ieum.numbers.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ieum.numbers.Numbers;
import org.ieum.platform.CsvText;

/** The numbers as files, for spreadsheets and programs. They name nobody: a tutor goes by the organisation's key. */
@Path("/numbers")
@RolesAllowed({"coordinator", "admin"})
@Produces(NumberFiles.TYPE)
class NumberFiles {

    static final String TYPE = "text/csv;charset=utf-8";

    private static final int ALL = 100_000;

    @Inject Numbers numbers;
    @Inject Clock clock;

    @GET
    @Path("/needs.csv")
    public String needs() {
        return CsvText.of(
                List.of("by", "key", "served", "offered", "waiting", "median_days_waited", "longest_days_waited"),
                numbers.needs(today()).stream()
                        .map(group -> List.of(
                                group.by().name().toLowerCase(Locale.ROOT),
                                group.key(),
                                Long.toString(group.served()),
                                Long.toString(group.offered()),
                                Long.toString(group.waiting()),
                                Long.toString(group.medianDays()),
                                Long.toString(group.longestDays()))));
    }

    @GET
    @Path("/weeks.csv")
    public String weeks() {
        return CsvText.of(
                List.of("monday", "running", "begun", "ended", "held", "missed"),
                numbers.trend(today()).stream()
                        .map(week -> List.of(
                                week.monday().toString(),
                                Long.toString(week.running()),
                                Long.toString(week.begun()),
                                Long.toString(week.ended()),
                                Long.toString(week.held()),
                                Long.toString(week.missed()))));
    }

    @GET
    @Path("/survival.csv")
    public String survival() {
        return CsvText.of(
                List.of("days", "at_risk", "share_lasting_longer"),
                numbers.survival(today()).steps().stream()
                        .map(step -> List.of(
                                Integer.toString(step.days()),
                                Long.toString(step.atRisk()),
                                String.format(Locale.ROOT, "%.4f", step.share()))));
    }

    @GET
    @Path("/endings.csv")
    public String endings() {
        return CsvText.of(
                List.of("reason", "pairings"),
                numbers.endings(today().minus(NumberPages.YEAR)).entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().name().toLowerCase(Locale.ROOT),
                                entry.getValue().toString())));
    }

    @GET
    @Path("/answers.csv")
    public String answers() {
        return CsvText.of(
                List.of("by", "offered", "accepted", "declined", "unanswered"),
                numbers.answers(NumberPages.aYearBefore(today(), clock)).stream()
                        .map(count -> List.of(
                                count.offered().by().code(),
                                count.offered().code(),
                                Long.toString(count.accepted()),
                                Long.toString(count.declined()),
                                Long.toString(count.unanswered()))));
    }

    @GET
    @Path("/pledges.csv")
    public String pledges() {
        return CsvText.of(
                List.of("tutor_ref", "commitment_end", "running_pairings"),
                numbers.pledges(today(), today().plusDays(NumberPages.SOON_DAYS), ALL).first().stream()
                        .map(pledge ->
                                List.of(pledge.ref(), pledge.end().toString(), Long.toString(pledge.running()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

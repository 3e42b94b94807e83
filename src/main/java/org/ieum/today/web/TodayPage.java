package org.ieum.today.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.backup.BackupAge;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.ieum.queue.FigureKind;
import org.ieum.queue.QueueKind;
import org.ieum.queue.QueueLength;
import org.ieum.queue.WeekBesideWeek;
import org.ieum.today.ReadingToday;
import org.ieum.today.Today;
import org.ieum.today.WeekStep;

/** What a coordinator sees after the sign-in: where the week is, what waits, what the week was like. */
@Path("/today")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class TodayPage {

    @Inject ReadingToday reading;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param href where the one next thing is done
     * @param empty the names of queues in which nothing waits; empty if something waits in each
     * @param before the day of the last visit; empty at the first
     * @param backup what is wrong with backups; empty if nothing is
     */
    record TodayView(
            WeekStep step,
            List<WeekStep> steps,
            String href,
            List<QueueRow> queues,
            String empty,
            List<FigureRow> figures,
            String before,
            long byPeople,
            long byColleagues,
            String backup) {}

    /** A queue in which something waits, and how long the oldest does, in words. */
    record QueueRow(QueueKind kind, long count, String oldest) {}

    /** A number, and how it was the week before, in words. */
    record FigureRow(FigureKind kind, long now, String change) {}

    @GET
    public TemplateInstance show() {
        TodayMessages words = Messages.in(visitor.language(), TodayMessages.class);
        Today today = reading.read(caller.ownAccount(), caller.actor());
        return TodayTemplates.today(new TodayView(
                        today.step(),
                        List.of(WeekStep.values()),
                        href(today),
                        today.queues().stream().map(queue -> row(queue, words)).toList(),
                        today.empty().stream()
                                .map(queue -> words.queue(queue.kind()))
                                .collect(Collectors.joining(", ")),
                        today.figures().stream()
                                .map(figure -> new FigureRow(figure.kind(), figure.now(), change(figure, words)))
                                .toList(),
                        today.before()
                                .map(at -> TimeText.moment(at, clock.getZone()))
                                .orElse(""),
                        today.since().byPeople(),
                        today.since().byColleagues(),
                        today.backup().map(overdue -> backup(overdue, words)).orElse("")))
                .setLocale(visitor.language().locale());
    }

    private QueueRow row(QueueLength queue, TodayMessages words) {
        return new QueueRow(
                queue.kind(),
                queue.count(),
                queue.oldest()
                        .map(at -> at.isAfter(clock.instant())
                                ? words.soonest(TimeText.moment(at, clock.getZone()))
                                : words.oldest(days(LocalDate.ofInstant(at, clock.getZone()))))
                        .orElse(""));
    }

    private String backup(BackupAge.Overdue overdue, TodayMessages words) {
        return overdue.last()
                .map(at -> words.oldBackup(TimeText.moment(at, clock.getZone())))
                .orElseGet(words::noBackup);
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, LocalDate.now(clock));
    }

    private static String change(WeekBesideWeek figure, TodayMessages words) {
        if (figure.change() == 0) {
            return words.same();
        }
        return figure.change() > 0 ? words.more(figure.change()) : words.fewer(-figure.change());
    }

    private static String href(Today today) {
        String round = today.round().isPresent() ? "/rounds/" + today.round().getAsLong() : "/rounds";
        return switch (today.step()) {
            case PREPARE -> "/rounds";
            case SEARCH, REVIEW -> round;
            case PUBLISH -> round + "/publication";
            case ANSWERS -> "/offers";
            case RUNNING -> "/weeks";
        };
    }
}

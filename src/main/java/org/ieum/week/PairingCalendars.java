package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.handover.MeetingPoints;
import org.ieum.handover.Venue;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Phase;
import org.ieum.pairing.Turn;
import org.ieum.platform.Messages;

/** Says the lessons of a pairing as calendars hold them: a series for each time of each span of days. */
@Singleton
public class PairingCalendars {

    @Inject MeetingPoints points;
    @Inject ZoneId zone;

    /**
     * All that there ever were; those that never began, too, for calendars may have them.
     *
     * @param turn what its tutor is to a learner who has two
     * @param pledged the tutor's last day
     * @param subject in the reader's language
     * @param reader who learns where they meet, if they may
     */
    public List<CalendarEntry> entries(
            Pairing pairing, Turn turn, LocalDate pledged, String subject, Side reader, PageLanguage language) {
        FeedMessages words = Messages.in(language, FeedMessages.class);
        Optional<Venue> venue = points.of(pairing).flatMap(point -> point.shownTo(reader));
        return series(pairing, pledged)
                .map(series -> new CalendarEntry(
                        series,
                        turn == Turn.ALONE || reader == Side.TUTOR
                                ? words.lesson(subject)
                                : with(words.turnOf(turn), subject, words),
                        with(words.instead(), subject, words),
                        words.about(words.meetingOf(series.meeting())),
                        venue.filter(where -> where.meeting() == series.meeting())))
                .toList();
    }

    /** What the last change of a pairing touched. */
    public List<CalendarEntry> changed(
            Pairing pairing, Turn turn, LocalDate pledged, String subject, Side reader, PageLanguage language) {
        return entries(pairing, turn, pledged, subject, reader, language).stream()
                .filter(entry -> entry.series().fresh())
                .toList();
    }

    /** A lesson that is not as its series has it, for one of the pairing's own two. */
    public OneOff oneOff(Lesson lesson, Side reader) {
        return OneOff.of(lesson, reader, zone);
    }

    /** One lesson for whoever gives it in a tutor's place: in no series of theirs. Where it is stands on their page. */
    public CalendarEntry given(Pairing pairing, Given lesson, String subject, PageLanguage language) {
        FeedMessages words = Messages.in(language, FeedMessages.class);
        ZonedDateTime start = lesson.start().atZone(zone);
        LocalDate day = start.toLocalDate();
        Meeting meeting = pairing.at(day).meeting();
        Series series = new Series(
                "stand-in-" + pairing.id() + "-" + lesson.planned().getEpochSecond(),
                new Session(day.getDayOfWeek(), start.getHour() * 60 + start.getMinute(), lesson.minutes()),
                meeting,
                zone,
                day,
                Optional.of(day.plusDays(1)),
                true);
        return new CalendarEntry(
                series,
                words.lesson(subject),
                words.lesson(subject),
                words.about(words.meetingOf(meeting)),
                Optional.empty());
    }

    private static String with(String whom, String subject, FeedMessages words) {
        return words.lesson(subject) + " (" + whom + ")";
    }

    private Stream<Series> series(Pairing pairing, LocalDate pledged) {
        List<Phase> phases = pairing.phases();
        return IntStream.range(0, phases.size())
                .boxed()
                .flatMap(number -> series(pairing, phases.get(number), number, pledged.plusDays(1)).stream());
    }

    private List<Series> series(Pairing pairing, Phase phase, int number, LocalDate pledgeEnds) {
        LocalDate end = phase.end().filter(pledgeEnds::isAfter).orElse(pledgeEnds);
        List<Series> all = new ArrayList<>();
        for (int place = 0; place < phase.most(); place++) {
            boolean surplus = place >= phase.times().size();
            Session session = phase.times().get(surplus ? 0 : place);
            all.add(new Series(
                    name(pairing.id(), number, place),
                    session,
                    phase.meeting(),
                    zone,
                    phase.startsOn(),
                    Optional.of(surplus ? phase.startsOn() : end),
                    pairing.isFresh(phase)));
        }
        return all;
    }

    static String name(long pairing, int number, int place) {
        return "pairing-" + pairing + (number == 0 ? "" : "." + (number + 1)) + "-" + (place + 1);
    }
}

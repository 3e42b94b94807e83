package org.ieum.mail;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.week.LessonSeries;

/**
 * What a mail says of the lessons of a pairing, in its reader's language. A learner reads nothing about the tutor, but what
 * tells one from the other while there are two; a tutor the learner's alias alone.
 *
 * @param learner for a tutor
 * @param givenBy for a learner, if more than one tutor could be meant
 * @param times on the installation's clock
 * @param elsewhere for whoever lives by another clock
 */
record LessonFacts(
        boolean toLearner,
        String subject,
        Optional<String> learner,
        Optional<String> givenBy,
        String zone,
        List<String> times,
        Optional<OtherClock> elsewhere,
        boolean online) {

    /** The same lessons where the reader is. */
    record OtherClock(String zone, List<String> times, boolean clocksChange) {}

    /** For one of the two. */
    static LessonFacts of(Meeting meeting, LessonSeries lessons, PairedPeople pair, Addressee reader, String subject) {
        return of(meeting, lessons, reader, subject, pair.learner().alias()).givenBy(pair.given(reader));
    }

    private static LessonFacts of(
            Meeting meeting, LessonSeries lessons, Addressee reader, String subject, String learner) {
        Wording words = Wording.in(reader.language());
        return new LessonFacts(
                reader.isLearner(),
                subject,
                Optional.of(learner).filter(name -> !reader.isLearner()),
                Optional.empty(),
                words.zone(lessons.zone()),
                lessons.sessions().stream().map(words::session).toList(),
                Optional.of(reader.zone())
                        .filter(zone -> !zone.equals(lessons.zone()))
                        .map(zone -> there(lessons, zone, words)),
                meeting == Meeting.ONLINE);
    }

    /** Of their lessons as they were agreed on; {@code subject} in the reader's language. */
    static LessonFacts of(PairedPeople pair, Addressee reader, String subject, ZoneId zone) {
        Pairing pairing = pair.pairing();
        LessonSeries lessons = new LessonSeries(pairing.times(), zone, pairing.since());
        return of(pairing.meeting(), lessons, pair, reader, subject);
    }

    LessonFacts givenBy(Optional<String> tutor) {
        return new LessonFacts(toLearner, subject, learner, tutor, zone, times, elsewhere, online);
    }

    /** Without who it was and what clock the reader lives by. */
    static LessonFacts namingNobody(Meeting meeting, LessonSeries lessons, Addressee reader, String subject) {
        LessonFacts facts = of(meeting, lessons, reader, subject, "");
        return new LessonFacts(
                facts.toLearner,
                subject,
                Optional.empty(),
                Optional.empty(),
                facts.zone,
                facts.times,
                Optional.empty(),
                facts.online);
    }

    private static OtherClock there(LessonSeries lessons, ZoneId zone, Wording words) {
        return new OtherClock(
                words.zone(zone),
                lessons.sessions().stream()
                        .map(session -> there(session, lessons, zone, words))
                        .toList(),
                lessons.clocksChange(zone));
    }

    private static String there(Session session, LessonSeries lessons, ZoneId zone, Wording words) {
        ZonedDateTime start = lessons.first(session).withZoneSameInstant(zone);
        return words.session(start, start.plusMinutes(session.minutes()));
    }
}

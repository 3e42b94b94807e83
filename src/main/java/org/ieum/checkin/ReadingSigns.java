package org.ieum.checkin;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.StoppingLessons;
import org.ieum.message.WrittenMessages;
import org.ieum.pairing.Pairing;
import org.ieum.person.Persons;

/** Reads what is known of how pairings go: a handful of statements, however many there are. */
@Singleton
class ReadingSigns {

    /** Further back nobody looks: silence and two lessons in a row are shorter. */
    private static final Duration LOOKED_BACK = Duration.ofDays(120);

    @Inject CheckIns checkIns;
    @Inject Troubles troubles;
    @Inject Lessons lessons;
    @Inject StoppingLessons stopping;
    @Inject WrittenMessages messages;
    @Inject Persons people;
    @Inject Clock clock;

    /** By the pairing's id. */
    Map<Long, PairingSigns> of(Collection<Pairing> pairings) {
        List<Long> ids = pairings.stream().map(Pairing::id).toList();
        Instant now = clock.instant();
        Map<Long, List<CheckIn>> asked = checkIns.of(ids).stream().collect(groupingBy(CheckIn::pairingId));
        Map<Long, List<Trouble>> settled = troubles.of(ids).stream()
                // What the end of their lessons settled, nobody saw to: whoever asked to be called still waits.
                .filter(one -> one.settledBy()
                        .filter(actor -> !actor.equals(Audit.SYSTEM))
                        .isPresent())
                .collect(groupingBy(Trouble::pairingId));
        Map<Long, List<Lesson>> begun =
                lessons.begun(ids, now.minus(LOOKED_BACK), now).stream().collect(groupingBy(Lesson::pairingId));
        Map<Long, Instant> written = messages.lastOf(ids);
        Map<Side, Set<Long>> resting = new HashMap<>();
        Stream.of(Side.values())
                .forEach(side -> resting.put(side, people.of(side).resting().keySet()));
        Set<Long> stopped = stopping.stopped();
        Map<Long, PairingSigns> signs = new HashMap<>();
        for (Pairing pairing : pairings) {
            boolean rests = stopped.contains(pairing.id())
                    || Stream.of(Side.values())
                            .anyMatch(side -> resting.get(side).contains(pairing.personId(side)));
            signs.put(
                    pairing.id(),
                    signs(
                            asked.getOrDefault(pairing.id(), List.of()),
                            settled.getOrDefault(pairing.id(), List.of()),
                            begun.getOrDefault(pairing.id(), List.of()),
                            Optional.ofNullable(written.get(pairing.id())),
                            rests));
        }
        return signs;
    }

    private static PairingSigns signs(
            List<CheckIn> asked, List<Trouble> settled, List<Lesson> begun, Optional<Instant> written, boolean rests) {
        Optional<Instant> seenTo =
                settled.stream().flatMap(one -> one.settledAt().stream()).max(Comparator.naturalOrder());
        Optional<Instant> first = asked.stream().map(CheckIn::askedAt).min(Comparator.naturalOrder());
        Stream<Instant> heard = Stream.of(
                        first.stream(),
                        seenTo.stream(),
                        written.stream(),
                        asked.stream().flatMap(one -> one.answeredAt().stream()),
                        begun.stream().filter(ReadingSigns::isHeardOf).map(Lesson::startsAt))
                .flatMap(moments -> moments);
        return new PairingSigns(
                asked.stream()
                        .filter(one -> one.answeredAt()
                                .filter(at -> at.isAfter(seenTo.orElse(Instant.EPOCH)))
                                .isPresent())
                        .toList(),
                begun.stream()
                        .filter(lesson -> lesson.startsAt().isAfter(seenTo.orElse(Instant.EPOCH)))
                        .toList(),
                first.isEmpty() || rests ? Optional.empty() : heard.max(Comparator.naturalOrder()));
    }

    /**
     * Whether somebody did or said something with it: that they said nothing at all is silence. Of one that was left out for a rest,
     * or because the lessons were stopped, nobody expected a word.
     */
    private static boolean isHeardOf(Lesson lesson) {
        return lesson.state() == LessonState.HELD
                || lesson.resting()
                || lesson.state() == LessonState.MOVED
                || Stream.of(Side.values()).anyMatch(side -> lesson.said(side).isPresent());
    }
}

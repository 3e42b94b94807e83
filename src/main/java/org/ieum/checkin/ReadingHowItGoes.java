package org.ieum.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.platform.HttpProblem;

/** Reads which pairings need somebody, and what happened to one. */
@Singleton
public class ReadingHowItGoes {

    private static final Duration SHOWN = Duration.ofDays(120);

    @Inject Pairings pairings;
    @Inject CheckIns checkIns;
    @Inject Troubles troubles;
    @Inject Lessons lessons;
    @Inject Clock clock;

    /** A pairing that needs somebody, since when, and why. */
    public record Needing(Pairing pairing, Instant since, List<TroubleReason> reasons) {}

    /**
     * One pairing.
     *
     * @param open why it needs somebody now
     * @param happened the newest first
     */
    public record HowItGoes(Pairing pairing, List<Trouble> open, List<PairHistoryEntry> happened) {}

    /**
     * The last of what two were asked.
     *
     * @param open why they need somebody now
     * @param asked the newest first
     */
    public record LatestCheckIns(List<Trouble> open, List<CheckIn> asked) {}

    /** Something that happened between two people. */
    public sealed interface PairHistoryEntry {

        Instant at();

        /** One of the two was asked how it goes. */
        record Asked(Instant at, Side side, boolean answered) implements PairHistoryEntry {}

        /** One of the two said how it goes. */
        record Answered(Instant at, Side side, CheckInAnswer answer, String line) implements PairHistoryEntry {

            /** Hidden, because it would end up in a log. */
            @Override
            public String toString() {
                return "Answered[" + at + " " + side + "]";
            }
        }

        /** A lesson was, or was not. */
        record Given(Instant at, LessonState state) implements PairHistoryEntry {}

        /** A coordinator saw to it. */
        record SeenTo(Instant at, NextStep step, String note) implements PairHistoryEntry {

            /** Hidden, because it would end up in a log. */
            @Override
            public String toString() {
                return "SeenTo[" + at + " " + step + "]";
            }
        }
    }

    /** Those that need somebody, the most urgent and then the longest first. */
    @Transactional
    public List<Needing> needing() {
        Map<Long, List<Trouble>> open = troubles.open().stream()
                .collect(Collectors.groupingBy(Trouble::pairingId, LinkedHashMap::new, Collectors.toList()));
        Map<Long, Pairing> theirs = pairings.byId(open.keySet());
        return open.entrySet().stream()
                .map(one -> new Needing(
                        theirs.get(one.getKey()),
                        one.getValue().get(0).since(),
                        one.getValue().stream().map(Trouble::reason).sorted().toList()))
                .sorted(Comparator.comparing((Needing one) -> one.reasons().get(0))
                        .thenComparing(Needing::since))
                .toList();
    }

    /** The last few check-ins of a pairing: two statements. */
    @Transactional
    public LatestCheckIns latest(long pairing, int most) {
        return new LatestCheckIns(troubles.openOf(List.of(pairing)), checkIns.latest(pairing, most));
    }

    /**
     * One pairing, whether or not it needs somebody.
     *
     * @throws HttpProblem 404 if there is no such pairing
     */
    @Transactional
    public HowItGoes read(long id) {
        Pairing pairing = Optional.ofNullable(pairings.findById(id)).orElseThrow(HttpProblem::notFound);
        List<Trouble> all = troubles.of(List.of(id));
        List<PairHistoryEntry> happened = new ArrayList<>();
        for (CheckIn asked : checkIns.of(List.of(id))) {
            Side side = asked.who().side();
            happened.add(new PairHistoryEntry.Asked(
                    asked.askedAt(), side, asked.answer().isPresent()));
            asked.answer()
                    .ifPresent(answer -> happened.add(new PairHistoryEntry.Answered(
                            asked.answeredAt().orElseThrow(),
                            side,
                            answer,
                            asked.line().orElse(""))));
        }
        Instant now = clock.instant();
        lessons.begun(List.of(id), now.minus(SHOWN), now)
                .forEach(lesson -> happened.add(new PairHistoryEntry.Given(lesson.startsAt(), lesson.state())));
        all.forEach(trouble -> trouble.settledAt()
                .ifPresent(at -> happened.add(new PairHistoryEntry.SeenTo(
                        at, trouble.step().orElseThrow(), trouble.note().orElse("")))));
        happened.sort(Comparator.comparing(PairHistoryEntry::at).reversed());
        return new HowItGoes(
                pairing,
                all.stream().filter(trouble -> trouble.settledAt().isEmpty()).toList(),
                happened.stream().distinct().toList());
    }
}

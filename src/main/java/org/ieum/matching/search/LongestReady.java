package org.ieum.matching.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.WishTable;

/**
 * Of tutors to whom it is all the same, lets those teach who have been ready the longest. Nothing else is lost by it: needs
 * change hands along a chain of tutors with one need each, and at its end stays without a learner who has been ready for a
 * shorter time. So tutors are not kept waiting by chance; and who has long been there is who is seldom asked for, so that those
 * who teach what few can are left for whoever comes next. What that was worth on a peer's log is in docs/a-year.md.
 */
final class LongestReady {

    /** Tutors who are asked for one that waits; all of them on a round of some hundred. */
    private static final int MOST_ASKED = 300;

    private final Instance instance;
    private final Board board;
    private final WeekTiming timing;
    private final WishTable wishes;
    private final int[] one = new int[1];
    /** By tutor: who would get their need; nobody for those who were not asked. */
    private final int[] heir;
    /** The tutors that were asked, in that order; the first has no need. */
    private final int[] asked;

    private int askedCount;
    /** By tutor without a learner: what they could take. */
    private final int[] fitting;

    LongestReady(Instance instance, Board board) {
        this.instance = instance;
        this.board = board;
        timing = new WeekTiming(board);
        wishes = new WishTable(instance);
        heir = new int[instance.tutorCount()];
        fitting = new int[instance.tutorCount()];
        asked = new int[MOST_ASKED + 1];
        Arrays.fill(heir, Board.NOBODY);
    }

    /** Until it is told that time is over. */
    void run(BooleanSupplier isOver) {
        NavigableMap<LocalDate, List<Integer>> idle = IntStream.range(0, instance.tutorCount())
                .filter(tutor -> board.size[tutor] == 0 && goesOnWithNobody(tutor))
                .boxed()
                .collect(Collectors.groupingBy(this::readySince, TreeMap::new, Collectors.toList()));
        // What somebody could take is looked up when it is their turn: on a large round it takes longer than all else
        // here.
        idle.values().stream()
                .flatMap(sameDay -> sameDay.stream()
                        .takeWhile(tutor -> !isOver.getAsBoolean())
                        .filter(this::couldTakeAnything)
                        .sorted(Comparator.comparing(tutor -> fitting[tutor])))
                .takeWhile(tutor -> !isOver.getAsBoolean())
                .forEach(this::giveALearner);
    }

    private boolean couldTakeAnything(int tutor) {
        fitting[tutor] = instance.fits(tutor).length;
        return fitting[tutor] > 0;
    }

    /** Whether nothing that is pinned is theirs. */
    private boolean goesOnWithNobody(int tutor) {
        return instance.pins.sessionsLeft[tutor]
                == instance.people.tutors.get(tutor).maxSessions();
    }

    private LocalDate readySince(int tutor) {
        return instance.people.tutors.get(tutor).commitment().start();
    }

    private void giveALearner(int tutor) {
        askedCount = 0;
        asked[askedCount++] = tutor;
        int last = tutor;
        for (int i = 0; i < askedCount; i++) {
            last = ask(asked[i], last);
        }
        if (last != tutor) {
            pass(last, tutor);
            board.commit();
        }
        for (int i = 0; i < askedCount; i++) {
            heir[asked[i]] = Board.NOBODY;
        }
    }

    /** Asks all whose only need the tutor could have in place of their own; of them and {@code last} the one who came last. */
    private int ask(int tutor, int last) {
        int latest = last;
        for (int need : instance.fits(tutor)) {
            int from = board.tutor[need];
            if (from != Board.NOBODY && askedCount <= MOST_ASKED && mayPass(need, from, tutor)) {
                heir[from] = tutor;
                asked[askedCount++] = from;
                latest = readySince(from).isAfter(readySince(latest)) ? from : latest;
            }
        }
        return latest;
    }

    private boolean mayPass(int need, int from, int to) {
        return from != asked[0]
                && heir[from] == Board.NOBODY
                && board.size[from] == 1
                && goesOnWithNobody(from)
                && !instance.isBound(need)
                && wishes.of(need, to) >= wishes.of(need, from)
                && (canMeet(need, to) || !canMeet(need, from))
                && isRoom(need, to);
    }

    private boolean canMeet(int need, int tutor) {
        return instance.people.canMeet(instance.needs.learner[need], tutor, Meeting.IN_PERSON);
    }

    /** Whether the tutor has room for the need alone. */
    private boolean isRoom(int need, int tutor) {
        one[0] = need;
        return instance.needs.sessions[need] <= instance.pins.sessionsLeft[tutor]
                && instance.pins.hasPlaces(tutor, one, 1)
                && timing.fits(tutor, one, 1);
    }

    /** Passes on each one's need to their heir; all stays as it was if two lessons of one learner were in each other's way. */
    private void pass(int last, int first) {
        int[] givers = IntStream.iterate(last, giver -> giver != first, giver -> heir[giver])
                .toArray();
        int[] needs = IntStream.of(givers).map(giver -> board.load[giver][0]).toArray();
        IntStream.of(needs).forEach(board::take);
        for (int i = 0; i < givers.length; i++) {
            if (!isRoom(needs[i], heir[givers[i]])) {
                board.undo(0);
                return;
            }
            board.put(needs[i], heir[givers[i]], timing.result(0));
        }
    }
}

package org.ieum.matching.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;

/**
 * Every week that every tutor could have, but the empty one. A tutor whose needs are bound has them in each week; such a
 * week is worth {@link #kept} more, which is more than all else, so that no best plan is without one.
 */
final class Weeks {

    /** Larger rounds are not even begun with. */
    private static final int MOST_PAIRS = 20_000;

    private static final int TIMINGS_FOR_A_WEEK = 8;
    private static final int MOST_NEEDS = 64;

    final List<Week> all = new ArrayList<>();
    /** By tutor: their weeks are those from {@code first[tutor]} to before {@code first[tutor + 1]}. */
    final int[] first;

    final long kept;
    /** Tutors with bound needs. */
    final int keeping;

    private final Instance instance;
    private final Worth worth;
    private final int most;
    private final WeekTiming timing;
    private final int[] chosen = new int[MOST_NEEDS];
    private int timings;

    private Weeks(Instance instance, Worth worth, int most) {
        this.instance = instance;
        this.worth = worth;
        this.most = most;
        timing = WeekTiming.ofNothing(instance.facts);
        first = new int[instance.tutorCount() + 1];
        kept = 1 + Arrays.stream(instance.open).mapToLong(this::most).sum();
        keeping = (int) Arrays.stream(instance.bound.all())
                .map(instance.bound::tutor)
                .distinct()
                .count();
    }

    /** All of them, if they are not too many and it is not told to stop. */
    static Optional<Weeks> of(Instance instance, Worth worth, int most, BooleanSupplier isOver) {
        if (hasMorePairsThan(instance, MOST_PAIRS)) {
            return Optional.empty();
        }
        Weeks weeks = new Weeks(instance, worth, most);
        return weeks.list(isOver) ? Optional.of(weeks) : Optional.empty();
    }

    private static boolean hasMorePairsThan(Instance instance, int most) {
        // Each open need is in one at least.
        int pairs = instance.open.length > most ? instance.open.length : 0;
        for (int tutor = 0; tutor < instance.tutorCount() && pairs <= most; tutor++) {
            pairs += instance.fits(tutor).length;
        }
        return pairs > most;
    }

    /** What a need is worth at most. */
    private long most(int need) {
        return Arrays.stream(instance.tutors(need))
                .mapToLong(tutor -> worth.of(need, tutor))
                .max()
                .orElse(0);
    }

    private boolean list(BooleanSupplier isOver) {
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            if (isOver.getAsBoolean() || !list(tutor)) {
                return false;
            }
            first[tutor + 1] = all.size();
        }
        return true;
    }

    private boolean list(int tutor) {
        int[] bound =
                Arrays.stream(instance.fits(tutor)).filter(instance::isBound).toArray();
        int[] free = Arrays.stream(instance.fits(tutor))
                .filter(need -> !instance.isBound(need))
                .toArray();
        System.arraycopy(bound, 0, chosen, 0, bound.length);
        int sessions = instance.pins.sessionsLeft[tutor]
                - IntStream.of(bound).map(need -> instance.needs.sessions[need]).sum();
        if (bound.length > 0) {
            add(tutor, bound.length);
        }
        return grow(tutor, free, 0, bound.length, sessions);
    }

    /** All weeks that have what is chosen and some of the free needs from here on; false if there are too many. */
    private boolean grow(int tutor, int[] free, int from, int size, int sessions) {
        for (int i = from; i < free.length; i++) {
            int left = sessions - instance.needs.sessions[free[i]];
            chosen[size] = free[i];
            if (left >= 0 && canBe(tutor, size + 1)) {
                add(tutor, size + 1);
                if (!grow(tutor, free, i + 1, size + 1, left)) {
                    return false;
                }
            }
            if (all.size() > most || timings > TIMINGS_FOR_A_WEEK * most) {
                return false;
            }
        }
        return true;
    }

    private boolean canBe(int tutor, int size) {
        timings++;
        return instance.pins.hasPlaces(tutor, chosen, size) && (timing.fits(tutor, chosen, size) || timing.gaveUp());
    }

    private void add(int tutor, int size) {
        int[] needs = IntStream.of(chosen).limit(size).sorted().toArray();
        long sum = IntStream.of(needs).mapToLong(need -> worth.of(need, tutor)).sum();
        boolean keeps = IntStream.of(needs).anyMatch(instance::isBound);
        all.add(new Week(tutor, needs, keeps ? sum + kept : sum));
    }
}

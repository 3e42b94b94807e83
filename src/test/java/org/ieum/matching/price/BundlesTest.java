package org.ieum.matching.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tutor's best bundle against all bundles there are. */
class BundlesTest {

    private static final int FEW = 9;

    private final SplittableRandom random = new SplittableRandom(1);
    private Instance instance;
    private long[] worth;
    private long[] price;

    private void given(long seed) {
        instance = Compiling.of(new RoundGenerator(seed).round(120));
        worth = new long[instance.needs.count];
        price = new long[instance.needs.count];
        for (int need = 0; need < worth.length; need++) {
            worth[need] = instance.needs.weight[need] * Bundles.UNIT;
            price[need] = (long) (worth[need] * random.nextDouble());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theBestBundleIsTheBestOfAll(long seed) {
        given(seed);
        Bundles bundles = new Bundles(instance, instance.postings(), worth);
        bundles.post(price);
        int compared = 0;
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            if (instance.fits(tutor).length <= FEW) {
                long best = best(tutor);
                assertThat(bundles.earn(tutor, price, 1_000_000)).isEqualTo(best);
                assertThat(bundles.atMost()).isEqualTo(best);
                bundles.earn(tutor, price, 1);
                assertThat(bundles.atMost()).as("cut short").isGreaterThanOrEqualTo(best);
                compared += best > 0 ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    /** Of many needs most are not even looked at. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsNotLookedAtIsNoLoss(long seed) {
        instance = Compiling.of(new RoundGenerator(seed).round(600));
        worth = new long[instance.needs.count];
        price = new long[instance.needs.count];
        Bundles bundles = new Bundles(instance, instance.postings(), worth);
        for (int time = 0; time < 2; time++) {
            for (int need = 0; need < worth.length; need++) {
                worth[need] = instance.needs.weight[need] * Bundles.UNIT;
                price[need] = (long) (worth[need] * (0.8 * random.nextDouble() + 0.3));
            }
            bundles.post(price);
            for (int need = 0; need < worth.length; need += 1 + random.nextInt(3)) {
                price[need] += (long) (0.3 * worth[need] * random.nextDouble());
            }
            for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
                long best = new Trying(tutor).best();
                assertThat(bundles.earn(tutor, price, 1_000_000)).isEqualTo(best);
                bundles.earn(tutor, price, 3);
                assertThat(bundles.atMost()).as("cut short").isGreaterThanOrEqualTo(best);
            }
        }
    }

    /** A tutor who weighs a few of very many says what the others could pay. */
    @Test
    void whatIsLeftOutIsNotForgotten() {
        instance = Compiling.of(new RoundGenerator(5).round(1_000));
        worth = Arrays.stream(instance.needs.weight)
                .mapToLong(weight -> weight * Bundles.UNIT)
                .toArray();
        price = LongStream.of(worth)
                .map(all -> (long) (0.3 * all * random.nextDouble()))
                .toArray();
        Bundles all = new Bundles(instance, instance.postings(), worth);
        Bundles few = new Bundles(instance, instance.postings(), worth);
        all.post(price);
        few.post(price);
        for (int need = 0; need < worth.length; need += 2) {
            price[need] = worth[need] * 9 / 10;
        }
        int worse = 0;
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            long best = all.earn(tutor, price, 1_000_000);
            worse += few.earn(tutor, price, 1_000_000, 1) < best ? 1 : 0;
            assertThat(few.atMost()).isGreaterThanOrEqualTo(best);
        }
        assertThat(worse).isPositive();
    }

    /** Tries every set of all that fits and pays, but for those that could pay no more even if all were possible. */
    private final class Trying {

        private final int tutor;
        private final int[] fits;
        private final WeekTiming timing = WeekTiming.ofNothing(instance.facts);
        private final int[] chosen = new int[16];
        private long best;

        Trying(int tutor) {
            this.tutor = tutor;
            fits = Arrays.stream(instance.fits(tutor))
                    .filter(need -> worth[need] > price[need])
                    .boxed()
                    .sorted(Comparator.comparingLong(
                            need -> -(worth[need] - price[need]) / instance.needs.sessions[need]))
                    .mapToInt(need -> need)
                    .toArray();
        }

        long best() {
            grow(0, 0, 0, instance.pins.sessionsLeft[tutor]);
            return best;
        }

        private void grow(int from, int size, long pays, int left) {
            best = Math.max(best, pays);
            for (int i = from; i < fits.length; i++) {
                int need = fits[i];
                int takes = instance.needs.sessions[need];
                if (pays + ((worth[need] - price[need]) / takes + 1) * left <= best) {
                    return;
                }
                chosen[size] = need;
                if (takes <= left
                        && instance.pins.hasPlaces(tutor, chosen, size + 1)
                        && timing.fits(tutor, chosen, size + 1)) {
                    grow(i + 1, size + 1, pays + worth[need] - price[need], left - takes);
                }
            }
        }
    }

    private long best(int tutor) {
        int[] fits = instance.fits(tutor);
        long best = 0;
        for (int set = 1; set < 1 << fits.length; set++) {
            best = Math.max(best, pays(tutor, set));
        }
        return best;
    }

    /** What a set of the tutor's needs pays, 0 if it cannot be. */
    private long pays(int tutor, int set) {
        int[] chosen = new int[FEW];
        int size = 0;
        int lessons = 0;
        long sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int need = instance.fits(tutor)[Integer.numberOfTrailingZeros(rest)];
            chosen[size++] = need;
            lessons += instance.needs.sessions[need];
            sum += worth[need] - price[need];
        }
        boolean can = lessons <= instance.pins.sessionsLeft[tutor]
                && instance.pins.hasPlaces(tutor, chosen, size)
                && WeekTiming.ofNothing(instance.facts).fits(tutor, chosen, size);
        return can ? sum : 0;
    }
}

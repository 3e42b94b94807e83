package org.ieum.matching.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads learn from tutors what one does. */
class AskersTest {

    private static final int THREADS = 3;
    private static final int TRIES = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void severalProveWhatOneDoes(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(400));
        SplittableRandom random = new SplittableRandom(seed);
        long[] worth = new long[instance.needs.count];
        long[] price = new long[instance.needs.count];
        Askers one = new Askers(instance, instance.postings(), worth, 1);
        Askers several = new Askers(instance, instance.postings(), worth, THREADS);
        for (int time = 0; time < 3; time++) {
            for (int need = 0; need < worth.length; need++) {
                worth[need] = instance.needs.weight[need] * Bundles.UNIT;
                price[need] = (long) (worth[need] * (0.7 * random.nextDouble() + 0.3));
            }
            one.post(price);
            several.post(price);
            AtomicIntegerArray asked = new AtomicIntegerArray(instance.tutorCount());
            long sum = one.ask((bundles, tutor) -> atMost(bundles, tutor, price));
            assertThat(several.ask((bundles, tutor) -> {
                        asked.incrementAndGet(tutor);
                        return atMost(bundles, tutor, price);
                    }))
                    .isEqualTo(sum)
                    .isPositive();
            for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
                assertThat(asked.get(tutor)).isEqualTo(1);
            }
        }
    }

    private static long atMost(Bundles bundles, int tutor, long[] price) {
        bundles.earn(tutor, price, TRIES);
        return bundles.atMost();
    }
}

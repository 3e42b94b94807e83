package org.ieum.matching.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the search hands over is proven before anything that could be proven later. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandingOverTest {

    private final Instance instance = Compiling.of(new RoundGenerator(5).round(200));
    private final CountDownLatch asksAgain = new CountDownLatch(1);
    private final CountDownLatch isHandedOver = new CountDownLatch(1);
    private final CountDownLatch isProven = new CountDownLatch(1);
    private final AtomicInteger sweepsMeanwhile = new AtomicInteger();

    private Lowering lowering(int[] worth, Crew.Hiring hiring) {
        Deadline standsStill = new Deadline(Effort.of(Duration.ofDays(1)), () -> 0);
        return new Lowering(
                instance, new LearnerSets(instance), instance.postings(), worth, standsStill, false, hiring);
    }

    private Crew.Hiring thatTellsOfItsProof() {
        return (round, postings, worth) -> new Telling(Crew.here(false).hire(round, postings, worth)) {
            @Override
            public long atMost(long[] price) {
                isProven.countDown();
                return super.atMost(price);
            }
        };
    }

    /** The number's own proof is done once; the sweep after it is in the first auction for something better. */
    private Crew.Hiring thatIsInterrupted() {
        CountDownLatch ownProof = new CountDownLatch(1);
        return (round, postings, worth) -> new Telling(Crew.here(false).hire(round, postings, worth)) {
            @Override
            public long atMost(long[] price) {
                ownProof.countDown();
                return super.atMost(price);
            }

            @Override
            public void sweep(int turn, long[] price, double rise, IntConsumer taken) {
                if (isHandedOver.getCount() == 0 && isProven.getCount() > 0) {
                    sweepsMeanwhile.incrementAndGet();
                }
                super.sweep(turn, price, rise, taken);
                if (ownProof.getCount() == 0) {
                    asksAgain.countDown();
                    await(isHandedOver);
                }
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsHandedOverIsProvenBeforeTheNumberIsPricedAnyFurther() {
        int[] ones = new int[instance.needs.count];
        Arrays.fill(ones, 1);
        Lowering weight = lowering(instance.needs.weight, thatTellsOfItsProof());
        Lowering count = lowering(ones, thatIsInterrupted());
        Bounding bounding = new Bounding(weight, count, false, false, () -> false);
        bounding.begin(() -> {});
        weight.begin(1, () -> false);
        await(asksAgain);
        bounding.takeOver();
        isHandedOver.countDown();
        await(isProven);
        bounding.end();
        assertThat(sweepsMeanwhile).hasValue(0);
    }

    /** Does all that another does. */
    private static class Telling implements Crew {

        private final Crew crew;

        Telling(Crew crew) {
            this.crew = crew;
        }

        @Override
        public void sweep(int turn, long[] price, double rise, IntConsumer taken) {
            crew.sweep(turn, price, rise, taken);
        }

        @Override
        public long earn(long[] price, long[] earned) {
            return crew.earn(price, earned);
        }

        @Override
        public void sell(long[] price, Buyer buyer) {
            crew.sell(price, buyer);
        }

        @Override
        public long atMost(long[] price) {
            return crew.atMost(price);
        }

        @Override
        public Bundles one() {
            return crew.one();
        }

        @Override
        public void stop() {
            crew.stop();
        }

        @Override
        public boolean isStopped() {
            return crew.isStopped();
        }
    }
}

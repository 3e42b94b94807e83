package org.ieum.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RememberedTest {

    private final AtomicInteger readings = new AtomicInteger();
    private Runnable meanwhile = () -> {};

    private final Remembered<Integer> remembered = new Remembered<>(() -> {
        int reading = readings.incrementAndGet();
        meanwhile.run();
        return reading;
    });

    @Test
    void isReadOnceForMany() {
        assertThat(remembered.last()).isEmpty();
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.last()).contains(1);
    }

    @Test
    void isReadAnewAfterAChange() {
        remembered.get();
        remembered.changed();
        assertThat(remembered.get()).isEqualTo(2);
        assertThat(remembered.fresh()).isEqualTo(3);
    }

    /** What is committed while it is read may be missing in what was read. */
    @Test
    void isReadAgainIfItChangedWhileItWasRead() {
        meanwhile = () -> {
            meanwhile = () -> {};
            remembered.changed();
        };
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(2);
    }

    /** Whoever asks may hold the connection that the reading waits for. */
    @Test
    @Timeout(60)
    void nobodyWaitsForAReadingThatDoesNotEnd() throws Exception {
        remembered.get();
        remembered.changed();
        CountDownLatch reads = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        meanwhile = () -> {
            reads.countDown();
            await(mayEnd);
        };
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(remembered::get);
        reads.await();
        assertThat(remembered.get()).as("the old one").isEqualTo(1);
        mayEnd.countDown();
        assertThat(reader.get()).isEqualTo(2);
        assertThat(remembered.get()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

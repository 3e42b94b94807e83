package org.ieum.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
}

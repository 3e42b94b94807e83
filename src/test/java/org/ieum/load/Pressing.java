package org.ieum.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Does a thing many times, by some at once. */
final class Pressing {

    private Pressing() {}

    /** The n-th of many. */
    interface Turn {
        void take(int n) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param nanos how long each took, sorted
     * @param seconds how long all took
     */
    @SuppressWarnings("ArrayRecordComponent") // Made at once and never compared.
    record Pressed(long[] nanos, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        /** In milliseconds, of so many per cent the slowest. */
        double millis(int percent) {
            return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
        }

        /** Per second, median, 99th of 100. */
        String cells() {
            return String.format(Locale.ROOT, "%.0f | %.1f | %.1f", perSecond(), millis(50), millis(99));
        }
    }

    /** Who fails ends it all. */
    static Pressed times(int count, int atOnce, Turn turn) throws Exception {
        long[] nanos = new long[count];
        AtomicInteger next = new AtomicInteger();
        ExecutorService all = Executors.newFixedThreadPool(atOnce);
        long began = System.nanoTime();
        try {
            var workers = IntStream.range(0, atOnce)
                    .<Future<?>>mapToObj(w -> all.submit(() -> {
                        for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                            long start = System.nanoTime();
                            turn.take(n);
                            nanos[n] = System.nanoTime() - start;
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> worker : workers) {
                worker.get(10, TimeUnit.MINUTES);
            }
        } finally {
            all.shutdownNow();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(nanos);
        return new Pressed(nanos, seconds);
    }
}

package org.ieum.platform.stored;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What is asked for all the time and seldom changed, kept in memory for a while: what another replica changes is at most so old
 * here, what this one changes is read anew at once, unless that takes long. By the machine's own time, which nobody turns.
 */
public final class Remembered<T> {

    private static final Duration FOR = Duration.ofSeconds(20);

    /** So long whoever asks waits for another's reading: they may hold the very connections that it waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record RememberedValue<T>(T value, long until, int changes) {}

    private final Supplier<T> reading;
    private final AtomicInteger changes = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile RememberedValue<T> last;

    /**
     * One that is read in a transaction of its own: it finds what is committed and nothing else; while that fails, so do those who ask.
     */
    public static <T> Remembered<T> committed(Supplier<T> reading) {
        return new Remembered<>(() -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    /** One that is read so. */
    public Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    /** As it is, or was some seconds ago. */
    public T get() {
        RememberedValue<T> found = last;
        if (found == null) {
            lock.lock();
        } else if (isGood(found) || !isMyTurn(found)) {
            return found.value();
        }
        return isGood(last) ? lastAndUnlock() : readAndUnlock();
    }

    private boolean isGood(RememberedValue<T> reading) {
        return reading != null && isOfNow(reading) && System.nanoTime() - reading.until() < 0;
    }

    private boolean isOfNow(RememberedValue<T> reading) {
        return reading.changes() == changes.get();
    }

    /** One reads: whoever asks meanwhile may hold a connection and needs no second one; who knows of a change waits a little. */
    private boolean isMyTurn(RememberedValue<T> old) {
        if (isOfNow(old)) {
            return lock.tryLock();
        }
        try {
            return lock.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As it is now. */
    public T fresh() {
        lock.lock();
        return readAndUnlock();
    }

    /** As it was read last; empty if it never was. */
    public Optional<T> last() {
        return Optional.ofNullable(last).map(RememberedValue::value);
    }

    /** Whoever asks next reads it anew. */
    public void changed() {
        changes.incrementAndGet();
    }

    private T lastAndUnlock() {
        lock.unlock();
        return last.value();
    }

    private T readAndUnlock() {
        try {
            // Before it is read: a change that is committed meanwhile makes this an old reading.
            int before = changes.get();
            T value = reading.get();
            last = new RememberedValue<>(value, System.nanoTime() + FOR.toNanos(), before);
            return value;
        } finally {
            lock.unlock();
        }
    }
}

package org.ieum.platform.database;

import io.quarkus.logging.LoggingFilter;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Keeps out of the log what every request, job and library says of a database that does not answer, each with its stack: {@link
 * DatabaseWatch} says it once, and how many lines there would have been. The names of settings tell a handler of it.
 */
@LoggingFilter(name = "outages")
public final class LinesOfOutages implements Filter {

    /** What speaks of a connection without saying which failure it means. */
    private static final Set<String> OF_CONNECTIONS = Set.of("io.agroal", "org.hibernate", "com.arjuna");

    /** What the pool says of each that broke, after whoever used it was told. */
    private static final String BROKEN = "This connection has been closed.";

    /** So long after a lost connection a commit that fails without a word of why is taken for another one. */
    private static final long AFTERWARDS = Duration.ofSeconds(5).toNanos();

    private static final Formatter WORDS = new SimpleFormatter();

    private static final AtomicBoolean WATCHED = new AtomicBoolean();
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final AtomicLong WITHHELD = new AtomicLong();
    private static final AtomicReference<String> LAST = new AtomicReference<>("");
    /** When the last one was lost, by the clock that only goes forward; null as long as none was. */
    private static final AtomicReference<Long> LOST_AT = new AtomicReference<>();

    /** From now on somebody says in one line what is withheld; a start that is refused says it itself. */
    static void watched(boolean watched) {
        WATCHED.set(watched);
        AWAY.set(false);
        LOST_AT.set(null);
    }

    static void away(boolean away) {
        AWAY.set(away);
    }

    /** How many lines were withheld since this was asked last. */
    static long withheld() {
        return WITHHELD.getAndSet(0);
    }

    /** A failure that is told to somebody and stands in no other line. */
    static void count(Throwable failure) {
        LostConnection.of(failure).ifPresent(lost -> {
            WITHHELD.incrementAndGet();
            LOST_AT.set(System.nanoTime());
            LAST.set(lost.getSQLState() + " " + lost.getMessage());
        });
    }

    /** What the last of them said. */
    static String last() {
        return LAST.get();
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        if (!WATCHED.get()) {
            return true;
        }
        Optional<Throwable> thrown = Optional.ofNullable(line.getThrown());
        if (thrown.filter(LostConnection::isCauseOf).isPresent()) {
            count(thrown.get());
            return false;
        }
        if (thrown.filter(LostConnection::isUnexplainedCommit).isPresent() && wasLostLately()) {
            WITHHELD.incrementAndGet();
            return false;
        }
        String logger = Objects.requireNonNullElse(line.getLoggerName(), "");
        return OF_CONNECTIONS.stream().noneMatch(logger::startsWith)
                || (!AWAY.get() && !WORDS.formatMessage(line).endsWith(BROKEN));
    }

    private static boolean wasLostLately() {
        Long lost = LOST_AT.get();
        return lost != null && System.nanoTime() - lost < AFTERWARDS;
    }
}

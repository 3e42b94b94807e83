package org.ieum.testing;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Hands on each line that is logged where it is a handler. */
public final class HeardLog extends Handler {

    private final Consumer<LogRecord> heard;

    /** To this one. */
    public HeardLog(Consumer<LogRecord> heard) {
        this.heard = heard;
    }

    @Override
    public void publish(LogRecord line) {
        heard.accept(line);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

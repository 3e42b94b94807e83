package org.ieum.platform.start;

import java.util.Optional;

/** The service cannot start as it is set up; the message tells the operator what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    /** With words for the console: another start is of no use before somebody has changed something. */
    public StartRefused(String message) {
        this(message, null);
    }

    StartRefused(String message, Throwable cause) {
        this(message, cause, ExitCodes.SETTINGS);
    }

    private StartRefused(String message, Throwable cause, int exitCode) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Of what may be otherwise in a while, whoever starts it again then. */
    static StartRefused notNow(String message, Throwable cause) {
        return new StartRefused(message, cause, ExitCodes.NOT_NOW);
    }

    int exitCode() { return exitCode; }

    /** The refusal behind a failure, if there is one. */
    static Optional<StartRefused> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}

package org.ieum.platform.start;

/** The service cannot start as it is set up; the message tells the operator what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With words for the console. */
    public StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

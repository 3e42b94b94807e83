package org.ieum.platform.backup;

/** A backup was not made, or not restored; the message tells the operator why, and what to do. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With words for the console. */
    public BackupRefused(String message) {
        super(message);
    }

    /** With words for the console. */
    public BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

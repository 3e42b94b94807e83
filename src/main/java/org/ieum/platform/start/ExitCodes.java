package org.ieum.platform.start;

/** How the process ends, for whatever has started it; two of sysexits.h, so that they mean the same elsewhere. */
final class ExitCodes {

    /** Did not work. */
    static final int FAILED = 1;

    /** EX_TEMPFAIL: what it needs is not there now; another start in a while may do. */
    static final int NOT_NOW = 75;

    /** EX_CONFIG: refused as it is set up; another start will be refused as well. */
    static final int SETTINGS = 78;

    private ExitCodes() {}
}

package org.ieum.joining;

import org.ieum.kernel.Coded;

/** What came of the wish for a mail with a link to one's answers. */
public enum LinkMailed implements Coded {
    /** It leaves at once, or on the next morning on which the address does not get too many. */
    SENT,
    /** One left within the last minute; a second click sends no second mail. */
    JUST_NOW,
    /** As many left as are ever sent for one draft. */
    ENOUGH,
    /** As many wait as may go in a week to an address that anybody may have typed. */
    FULL,
    /** There is no draft, or it was sent. */
    NOTHING_KEPT
}

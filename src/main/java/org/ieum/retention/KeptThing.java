package org.ieum.retention;

import org.ieum.kernel.Coded;

/** What is kept of people, in the order in which a reader wants to know it. */
public enum KeptThing implements Coded {
    /** Somebody who signed up and never proved their address. */
    NEVER_CONFIRMED,
    /** Answers that came again for somebody who is known, and that nobody took. */
    NEWER_ANSWER,
    /** Somebody to whom a coordinator said no. */
    REFUSED,
    /** Somebody who has left. */
    LEFT,
    /** Answers of a sign-up that was not sent. */
    DRAFT,
    /** A form that was sent too late, in the browser that sent it. */
    LATE_FORM,
    /** A mail that has left, or was given up. */
    MAIL,
    /** What the two of a pairing write to each other, from its end on. */
    MESSAGE,
    /** What the two of a pairing said of how it goes, and what was done about it, from its end on. */
    CHECK_IN,
    /** A concern that somebody reported, from when it was settled; of whoever is erased without a name. */
    CONCERN,
    /** A link of a mail, after its last day. */
    LINK,
    /** Who did what, and who read whom. */
    AUDIT,
    /** Where a coordinator is signed in. */
    SESSION,
    /** A file that was looked at before it is imported. */
    IMPORT,
    /** The keys by which a repeated request is known, and how many came from where. */
    REQUEST
}

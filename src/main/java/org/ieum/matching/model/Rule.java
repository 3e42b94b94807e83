package org.ieum.matching.model;

import org.ieum.kernel.Coded;

/** The rules of a fit between a need and a tutor, in the order in which they are tried. */
public enum Rule implements Coded {
    /** 1: approved (paused will do for a running pairing), and teaches the subject. */
    SUBJECT,
    /** 2: they can talk. */
    LANGUAGE,
    /** 3: they can meet. */
    PLACE,
    /** 4: the pledge covers it. */
    COMMITMENT,
    /** 5: the learner accepts the tutor's gender. */
    GENDER,
    /** Not of the contract: whoever is not of age is taught by nobody whose record check is not valid. */
    RECORD_CHECK,
    /** 5: nobody said never. */
    VETO,
    /** 6: all lessons find a time in both weeks. */
    TIMES,
    /** Not of the contract: a coordinator refused it in this round. */
    REJECTED;
}

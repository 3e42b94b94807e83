package org.ieum.matching.model;

import org.ieum.kernel.Coded;

/** What a proposal does to what runs now. */
public enum Change implements Coded {
    /** The need had no tutor. */
    NEW,
    /** Same tutor, same times, same way to meet. */
    KEPT,
    /** Same tutor, other times or another way to meet. */
    MOVED,
    /** Another tutor. */
    REPLACED,
    /** No tutor any more. */
    ENDED;
}

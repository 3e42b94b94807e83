package org.ieum.platform;

import org.ieum.platform.Flaw.Where;

/**
 * One thing that somebody said, and where.
 *
 * @param text as it was sent; empty if nothing was said
 */
public record Answer(Where where, String text) {

    /** Whether nothing was said. */
    public boolean isBlank() {
        return text.isBlank();
    }
}

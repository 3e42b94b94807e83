package org.ieum.platform;

import org.ieum.kernel.Text;
import org.ieum.platform.Flaw.Where;

/**
 * One thing that somebody said, and where.
 *
 * @param text by the one rule for texts ({@link Text#clean}); empty if nothing was said that can be seen
 */
public record Answer(Where where, String text) {

    /** Whatever carried it, the rule is the same. */
    public Answer {
        text = Text.clean(text);
    }

    /** Whether nothing was said. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}

package org.ieum.substitute;

import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.lesson.StandingIn.Given;

/**
 * What one of two people has to hear of somebody who stands in, in this transaction.
 *
 * @param lessons those that it is about, in order
 */
public record SubstituteNews(long substitution, Kind kind, Side reader, List<Given> lessons) {

    /** What it is. */
    public enum Kind {
        /** They are asked. */
        ASKED,
        /** Both said yes. */
        AGREED,
        /** What they were asked comes to nothing. */
        OFF,
        /** What both had agreed on is not held so any more. */
        ENDED
    }
}

package org.ieum.listing;

import java.util.List;

/**
 * What follows from doing something to those who are ticked, before it is done; {@code tags/ahead.html} shows it.
 *
 * @param title what would be done
 * @param follows what follows from it, in sentences
 * @param lines to whom, with their keys
 * @param left to whom not, and why
 * @param ticks ids of those to whom it would be done; none if it can be done to nobody
 * @param act its code, for the form
 * @param action where the form goes
 * @param doIt what its button says
 * @param back the list that it came from
 * @param errors what was wrong when it was sent
 */
public record ManyAhead(
        String title,
        List<String> follows,
        List<String> lines,
        List<String> left,
        List<Long> ticks,
        String act,
        String action,
        String doIt,
        String back,
        List<String> errors) {

    /** Hidden, because names would end up in a log. */
    @Override
    public String toString() {
        return "ManyAhead[" + act + "]";
    }
}

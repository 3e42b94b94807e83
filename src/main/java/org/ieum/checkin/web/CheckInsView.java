package org.ieum.checkin.web;

import java.util.List;

/**
 * The last check-ins on the page of a pairing.
 *
 * @param open why the two need somebody now
 * @param lines the newest first
 */
public record CheckInsView(long pairing, List<OpenLine> open, List<AskedLine> lines) {

    /** Why they need somebody, since when. */
    public record OpenLine(String why, String since) {}

    /**
     * What one of the two said, or that they said nothing yet.
     *
     * @param at when they said it, or else when they were asked
     * @param line what they wrote along with it; empty for nothing
     */
    public record AskedLine(String at, String what, String line) {}
}

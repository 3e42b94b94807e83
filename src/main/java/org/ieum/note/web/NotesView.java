package org.ieum.note.web;

import java.util.List;
import org.ieum.note.NoteAbout.Kind;

/**
 * The notes on the page of somebody or of a pairing.
 *
 * @param lines those to which somebody comes back first, then the newest first
 * @param first the first day on which somebody can come back to another
 */
public record NotesView(Kind kind, long id, List<NoteLine> lines, String first) {

    /**
     * A note.
     *
     * @param at when it was written, on the installation's clock
     * @param followUp the day on which somebody comes back to it; empty if nobody does
     * @param settled the day on which somebody did; empty before
     */
    public record NoteLine(long id, String at, String by, List<String> lines, String followUp, String settled) {

        public boolean open() {
            return !followUp.isEmpty() && settled.isEmpty();
        }

        /** Its first words: what a button that stands beside others is about. */
        public String brief() {
            return lines.get(0);
        }
    }

    public boolean pair() {
        return kind == Kind.PAIRING;
    }

    /** Where another is written. */
    public String action() {
        return "/notes/about/" + kind.code() + "/" + id;
    }
}

package org.ieum.desk;

import java.util.Optional;

/**
 * A line of a person's history.
 *
 * @param type where it was written down
 * @param at the installation's wall clock, {@code 2026-11-30 10:00}
 * @param what an audit row's action, or a mail's kind, or a standing's code
 * @param actor as audit rows name people; empty for a mail
 * @param actorEmail of an account
 * @param state of a mail
 * @param id of a mail, to link to
 */
public record HistoryEntry(
        Type type, String at, String what, String actor, Optional<String> actorEmail, String state, long id) {

    /** Where it was written down. */
    public enum Type {
        AUDIT,
        MAIL,
        /** The last move to another standing. */
        MOVE
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "HistoryEntry[" + type + " " + what + "]";
    }
}

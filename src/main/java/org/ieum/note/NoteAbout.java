package org.ieum.note;

import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;

/** Whom or what a note is about. */
public record NoteAbout(Kind kind, long id) {

    /** A person of either side, or a pairing. */
    public enum Kind implements Coded {
        LEARNER,
        TUTOR,
        PAIRING;

        /** {@code learners}: how addresses of pages have it. */
        public String plural() {
            return code() + "s";
        }
    }

    /** Somebody. */
    public static NoteAbout of(PersonId who) {
        return new NoteAbout(Kind.valueOf(who.side().name()), who.id());
    }

    /** The two of a pairing together. */
    public static NoteAbout pairing(long id) {
        return new NoteAbout(Kind.PAIRING, id);
    }

    /** Who it is about; empty for a pairing. */
    public Optional<PersonId> person() {
        return kind == Kind.PAIRING ? Optional.empty() : Optional.of(new PersonId(Side.valueOf(kind.name()), id));
    }

    /** The page on which its notes stand. */
    public String path() {
        return "/" + kind.plural() + "/" + id;
    }
}

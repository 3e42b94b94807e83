package org.ieum.wish;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.OptionalInt;
import org.ieum.kernel.Side;

/** What one person said of another. */
@Entity
public class Wish {

    /** The kind that forbids. */
    private static final String NEVER = "never";

    /** Who said it of whom. */
    @Embeddable
    record Key(long learnerId, long tutorId, Side side) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String kind;

    /** For Hibernate. */
    protected Wish() {}

    /** {@code kind} is {@code 1}, {@code 2}, {@code 3} or {@code never}. */
    public Wish(long learnerId, long tutorId, Side side, String kind) {
        this.key = new Key(learnerId, tutorId, side);
        this.kind = kind;
    }

    public long learnerId() {
        return key.learnerId();
    }

    public long tutorId() {
        return key.tutorId();
    }

    /** Who said it; secret to the other. */
    public Side side() {
        return key.side();
    }

    /** {@code 1}, {@code 2}, {@code 3} or {@code never}. */
    public String kind() {
        return kind;
    }

    /** 1 for the dearest to 3; empty for a veto. */
    public OptionalInt rank() {
        return NEVER.equals(kind) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(kind));
    }

    /** They said something else. */
    public void become(String kind) {
        this.kind = kind;
    }
}

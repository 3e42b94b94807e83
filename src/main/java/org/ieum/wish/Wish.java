package org.ieum.wish;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.OptionalInt;
import java.util.Set;
import org.ieum.kernel.Side;

/** What one person said of another. */
@Entity
public class Wish {

    /** The kind that forbids. */
    private static final String NEVER = "never";

    /** All that can be said. */
    public static final Set<String> KINDS = Set.of("1", "2", "3", NEVER);

    /** Who said it of whom. */
    @Embeddable
    public record WishId(long learnerId, long tutorId, Side side) implements Serializable {}

    @EmbeddedId
    private WishId key;

    private String kind;

    /** For Hibernate. */
    protected Wish() {}

    /** {@code kind} is {@code 1}, {@code 2}, {@code 3} or {@code never}. */
    public Wish(long learnerId, long tutorId, Side side, String kind) {
        this.key = new WishId(learnerId, tutorId, side);
        this.kind = checked(kind);
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
    public String kind() { return kind; }

    /** 1 for the dearest to 3; empty for a veto. */
    public OptionalInt rank() {
        return NEVER.equals(kind) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(kind));
    }

    /** They said something else. */
    public void become(String kind) {
        this.kind = checked(kind);
    }

    private static String checked(String kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalStateException("nobody can wish " + kind);
        }
        return kind;
    }
}

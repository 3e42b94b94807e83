package org.ieum.joining;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.platform.stored.Numbered;

/** A day on which the people of one room sign up together; whoever has its code comes past the limit of their network. */
@Entity
public class Workshop extends Numbered {

    private String code;
    private Instant beginsAt;
    private Instant endsAt;
    private int most;
    private int begun;
    private int mailed;
    private int sent;
    private String madeBy;
    private Instant madeAt;

    /** For Hibernate. */
    protected Workshop() {}

    Workshop(WorkshopCode code, Instant beginsAt, Instant endsAt, int most, String madeBy, Instant madeAt) {
        this.code = code.text();
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.most = most;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** What is said aloud. */
    public WorkshopCode code() {
        return new WorkshopCode(code);
    }

    /** Midnight in the installation's zone. */
    public Instant beginsAt() { return beginsAt; }

    /** Midnight after it, or when it was ended. */
    public Instant endsAt() { return endsAt; }

    /** How many may sign up with it. */
    public int most() { return most; }

    /** How many have. */
    public int sent() { return sent; }

    /** How many have begun with it; many do not go on. */
    int begun() { return begun; }

    /** How many were sent a link to go on with. */
    int mailed() { return mailed; }

    /** The coordinator who made it, as {@code account:7}. */
    public String madeBy() { return madeBy; }

    public Instant madeAt() { return madeAt; }

    /** Whether it lets people in. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(beginsAt) && now.isBefore(endsAt);
    }

    /** Whether its day is over, or it was ended. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt) || !beginsAt.isBefore(endsAt);
    }

    void end(Instant now) {
        // One that has not begun never does.
        endsAt = now.isBefore(beginsAt) ? beginsAt : now;
    }
}

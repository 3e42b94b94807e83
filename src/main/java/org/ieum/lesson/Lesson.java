package org.ieum.lesson;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.SealedConverter;

/** One lesson of a pairing. Made by {@link MakingLessons}, never by hand. */
@Entity
public class Lesson {

    @Id
    private Long id;

    @Version
    int version;

    private long pairingId;
    private long learnerId;
    private long tutorId;
    private int phase;
    private int place;
    private Instant plannedAt;
    private Instant startsAt;
    private int minutes;
    private LessonState state;
    private LessonParty byWhom;
    private boolean late;
    private boolean resting;
    private boolean learnerReminded;
    private boolean tutorReminded;
    private LessonWord learnerSaid;
    private LessonWord tutorSaid;
    private boolean learnerStands;
    private boolean tutorStands;
    private Long insteadOf;
    private Instant ownStart;

    @Convert(converter = SealedConverter.class)
    private String line;

    /** For Hibernate. */
    protected Lesson() {}

    public long id() { return id; }

    /** Counts its changes. */
    public int version() { return version; }

    public long pairingId() { return pairingId; }

    /** The learner's or the tutor's id: of whoever gives it, who may stand in. */
    public long personId(Side side) {
        return side == Side.LEARNER ? learnerId : tutorId;
    }

    /** The pairing's own tutor, where somebody else gives this one in their place. */
    public Optional<Long> insteadOf() { return Optional.ofNullable(insteadOf); }

    /** When it would be without whoever stands in; empty for a lesson of the pairing's own tutor. */
    public Optional<Instant> ownStart() { return Optional.ofNullable(ownStart); }

    /** The number of the pairing's times that it belongs to. */
    public int phase() { return phase; }

    /** Which of the lessons of a week it is, from 0. */
    public int place() { return place; }

    /** When its series has it. */
    public Instant plannedAt() { return plannedAt; }

    public Instant startsAt() { return startsAt; }

    /** How long it is, or was. */
    public int minutes() { return minutes; }

    public LessonState state() { return state; }

    /** Who cancelled it or did not come. */
    public Optional<LessonParty> by() { return Optional.ofNullable(byWhom); }

    /** Whether it was cancelled with so little notice that the other one may have been on the way. */
    public boolean late() { return late; }

    /** Whether one of the two was reminded of it. */
    public boolean isReminded(Side side) {
        return side == Side.LEARNER ? learnerReminded : tutorReminded;
    }

    /** What one of the two said after it; for them and for coordinators. */
    public Optional<LessonWord> said(Side side) {
        return Optional.ofNullable(side == Side.LEARNER ? learnerSaid : tutorSaid);
    }

    void say(Side side, LessonWord word) {
        if (side == Side.LEARNER) {
            learnerSaid = word;
        } else {
            tutorSaid = word;
        }
    }

    /** Whether one of the two said that it takes place though the day is a holiday. */
    public boolean stands(Side side) {
        return side == Side.LEARNER ? learnerStands : tutorStands;
    }

    void letStand(Side side) {
        stand(side, true);
    }

    private void stand(Side side, boolean said) {
        if (side == Side.LEARNER) {
            learnerStands = said;
        } else {
            tutorStands = said;
        }
    }

    /** What the tutor wrote for next time; for them alone. */
    public Optional<String> line() { return Optional.ofNullable(line); }

    void write(String text) {
        line = text;
    }

    /** What one of the two said is known no more; nor what was written of one to the other. */
    void forget(Side side) {
        say(side, null);
        stand(side, false);
        line = null;
    }

    /** Whether it is left out because one of the two rests; it comes back by itself when they do. */
    public boolean resting() { return resting; }

    /** Whether it can become this. */
    public boolean canBecome(LessonState to) {
        return state.next().contains(to);
    }

    /** It was held, so long. */
    void hold(int length) {
        state = state.becoming(LessonState.HELD);
        minutes = length;
        byWhom = null;
    }

    /** Somebody did not come. */
    void miss(LessonParty who) {
        state = state.becoming(LessonState.MISSED);
        byWhom = who;
    }

    /** It is not held. */
    void cancel(LessonParty who, boolean withLittleNotice) {
        state = state.becoming(LessonState.CANCELLED);
        byWhom = who;
        late = withLittleNotice;
    }

    /** It is at another time, this once; what was said of a holiday was said of the other day. */
    void move(Instant to) {
        state = state.becoming(LessonState.MOVED);
        startsAt = to;
        for (Side side : Side.values()) {
            stand(side, false);
        }
    }
}

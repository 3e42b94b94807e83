package org.ieum.substitute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.platform.stored.Numbered;

/** That one tutor gives some lessons of another one who is away: from a proposal on. The pairing stays as it is. */
@Entity
public class Substitution extends Numbered {

    @Version
    int version;

    private long pairingId;
    private long awayId;
    private Long tutorId;
    private Meeting meeting;
    private SubstitutionState state;
    private Instant proposedAt;
    private Instant askedAt;
    private Instant answerBy;
    private Boolean learnerAnswer;
    private Boolean tutorAnswer;
    private Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "substitution_lesson", joinColumns = @JoinColumn(name = "substitution_id"))
    @BatchSize(size = 200)
    private Set<SubstitutedLesson> lessons = new HashSet<>();

    /** For Hibernate. */
    protected Substitution() {}

    private Substitution(
            long pairingId,
            long awayId,
            Long tutorId,
            Meeting meeting,
            Collection<SubstitutedLesson> lessons,
            SubstitutionState state,
            Instant now) {
        this.pairingId = pairingId;
        this.awayId = awayId;
        this.tutorId = tutorId;
        this.meeting = meeting;
        this.lessons.addAll(lessons);
        this.state = state;
        this.proposedAt = now;
    }

    /** Somebody could give these lessons. */
    static Substitution proposed(
            long pairing, long away, long tutor, Meeting meeting, Collection<SubstitutedLesson> lessons, Instant now) {
        return new Substitution(pairing, away, tutor, meeting, lessons, SubstitutionState.PROPOSED, now);
    }

    /** Nobody is to be looked for these lessons. */
    static Substitution nobody(
            long pairing, long away, Meeting meeting, Collection<SubstitutedLesson> lessons, Instant now) {
        return new Substitution(pairing, away, null, meeting, lessons, SubstitutionState.NOBODY, now);
    }

    public long pairingId() { return pairingId; }

    /** The pairing's own tutor. */
    public long awayId() { return awayId; }

    /** Who stands in; empty where nobody is to. */
    public Optional<Long> tutorId() { return Optional.ofNullable(tutorId); }

    public Meeting meeting() { return meeting; }

    public SubstitutionState state() { return state; }

    public Instant proposedAt() { return proposedAt; }

    /** When both were asked; empty before. */
    public Optional<Instant> askedAt() { return Optional.ofNullable(askedAt); }

    /** When the last answer came, or it was taken back; empty before. */
    public Optional<Instant> settledAt() { return Optional.ofNullable(settledAt); }

    /** Until when both have to say it; empty before they are asked. */
    public Optional<Instant> answerBy() { return Optional.ofNullable(answerBy); }

    /** What one of the two said. */
    public Optional<Boolean> answer(Side side) {
        return Optional.ofNullable(side == Side.LEARNER ? learnerAnswer : tutorAnswer);
    }

    /** In order. */
    public List<SubstitutedLesson> lessons() {
        return lessons.stream()
                .sorted(Comparator.comparing(SubstitutedLesson::startsAt))
                .toList();
    }

    /** Those that are still to come, in order. */
    public List<SubstitutedLesson> ahead(Instant now) {
        return lessons().stream().filter(one -> one.startsAt().isAfter(now)).toList();
    }

    /** Both are asked until then. */
    void ask(Instant until, Instant now) {
        state = state.becoming(SubstitutionState.ASKED);
        askedAt = now;
        answerBy = until;
    }

    /** One of the two says it; when both have said yes the lessons are the substitute's. */
    void answer(Side side, boolean yes, Instant now) {
        if (state != SubstitutionState.ASKED) {
            throw new IllegalStateException(state + " waits for no answer");
        }
        if (side == Side.LEARNER) {
            learnerAnswer = yes;
        } else {
            tutorAnswer = yes;
        }
        if (!yes) {
            settle(SubstitutionState.DECLINED, now);
        } else if (answer(side.other()).isPresent()) {
            settle(SubstitutionState.AGREED, now);
        }
    }

    /** It goes no further. */
    void settle(SubstitutionState how, Instant now) {
        state = state.becoming(how);
        settledAt = now;
    }

    /** These lessons are not part of it any more. */
    void without(Collection<SubstitutedLesson> some) {
        lessons.removeAll(some);
    }
}

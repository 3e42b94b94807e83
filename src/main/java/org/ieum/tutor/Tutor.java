package org.ieum.tutor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Side;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.platform.SealedConverter;

/** Somebody who teaches for free. */
@Entity
public class Tutor extends Person {

    /** What they tell beside the answers to our questions. */
    private static final List<Fact<Tutor>> MORE = List.of(
            Fact.of("shown_as", Tutor::shownAs),
            Fact.of("introduction", Tutor::introduction),
            DISTRICT.in(tutor -> tutor),
            Fact.of("pledge_answer", Tutor::pledgeAnswer),
            Fact.of("stands_in", tutor -> Optional.of("yes").filter(yes -> tutor.standsIn())));

    private String name;
    private int maxSessionsPerWeek;
    private int maxLearners;
    private LocalDate commitmentStart;
    private LocalDate commitmentEnd;
    private Long vouchedBy;

    @Convert(converter = SealedConverter.class)
    private String shownAs;

    @Convert(converter = SealedConverter.class)
    private String introduction;

    private boolean standsIn;

    private LocalDate pledgeAskedAbout;
    private LocalDate pledgeAskedOn;
    private PledgeAnswer pledgeAnswer;
    private Instant teachesOnAt;

    @ElementCollection
    @CollectionTable(name = "tutor_subject", joinColumns = @JoinColumn(name = "tutor_id"))
    @Column(name = "subject")
    // A round reads the subjects of all tutors: a few queries, not one a tutor.
    @BatchSize(size = 1000)
    private Set<String> subjects = new HashSet<>();

    @Override
    public Side side() {
        return Side.TUTOR;
    }

    @Override
    public String displayName() { return name; }

    /** Shown to coordinators alone; learners read {@link #shownAs()}. */
    public String name() { return name; }

    /** Keys of what they teach, sorted. */
    public SortedSet<String> subjects() {
        return new TreeSet<>(subjects);
    }

    /** Lessons a week at most, over all learners. */
    public int maxSessionsPerWeek() { return maxSessionsPerWeek; }

    /** Learners at most. */
    public int maxLearners() { return maxLearners; }

    /** How long they promised to stay. */
    public Commitment commitment() {
        return new Commitment(commitmentStart, commitmentEnd);
    }

    /** The day on which they were asked how it goes on after their pledge; empty if they were not asked about its end of now. */
    public Optional<LocalDate> pledgeAskedOn() {
        return Optional.ofNullable(pledgeAskedOn).filter(day -> commitmentEnd.equals(pledgeAskedAbout));
    }

    /** What they said to it; empty if nothing, and once they pledge anew. */
    public Optional<PledgeAnswer> pledgeAnswer() {
        return Optional.ofNullable(pledgeAnswer).filter(said -> commitmentEnd.equals(pledgeAskedAbout));
    }

    /** Whether they can get somebody new: who said that they stop keeps whom they have. */
    public boolean takesNew() {
        return pledgeAnswer().isEmpty();
    }

    /** They are asked how it goes on after their pledge. */
    public void askOfPledge(LocalDate today) {
        pledgeAskedAbout = commitmentEnd;
        pledgeAskedOn = today;
        pledgeAnswer = null;
    }

    /** They say it, asked or not. */
    public void answerOfPledge(PledgeAnswer said, LocalDate today) {
        if (pledgeAskedOn().isEmpty()) {
            askOfPledge(today);
        }
        pledgeAnswer = said;
    }

    /** They pledge to stay until a later day. */
    public void pledgeUntil(LocalDate day) {
        if (!day.isAfter(commitmentEnd)) {
            throw new IllegalStateException("a pledge gets no shorter");
        }
        commitmentEnd = day;
    }

    /** When they last said, after lessons had ended, that they teach on; empty if they never did. */
    public Optional<Instant> teachesOnAt() { return Optional.ofNullable(teachesOnAt); }

    /** They say it. */
    public void teachOn(Instant now) {
        teachesOnAt = now;
    }

    /** The first of two people who approve them, by their account; empty before, and when it is done. */
    public Optional<Long> vouchedBy() { return Optional.ofNullable(vouchedBy); }

    /** One of two people approves; empty takes it back. */
    public void vouch(Optional<Long> by) {
        vouchedBy = by.orElse(null);
    }

    @Override
    public List<Fact.Told> answers() {
        TutorFacts facts = facts();
        return TutorFacts.DESCRIBED.stream().map(fact -> fact.tell(facts)).toList();
    }

    @Override
    public List<Fact.Told> moreTold() {
        return MORE.stream().map(fact -> fact.tell(this)).toList();
    }

    /** What the tutor said. */
    public TutorFacts facts() {
        return new TutorFacts(name, personFacts(), subjects, maxSessionsPerWeek, maxLearners, commitment());
    }

    /** Takes what the tutor says. {@code emailLookup} belongs to the address. */
    public void describe(TutorFacts facts, byte[] emailLookup) {
        describe(facts.person(), emailLookup);
        name = facts.name();
        foldName();
        maxSessionsPerWeek = facts.maxSessionsPerWeek();
        maxLearners = facts.maxLearners();
        commitmentStart = facts.commitment().start();
        commitmentEnd = facts.commitment().end();
        subjects.retainAll(facts.subjects());
        subjects.addAll(facts.subjects());
    }

    /** What they tell learners of themselves; empty if nothing. */
    public Optional<String> introduction() { return Optional.ofNullable(introduction); }

    /** Whether they said that they would stand in while somebody else is away. */
    public boolean standsIn() { return standsIn; }

    /** The same as one answers it. */
    public StandsIn standingIn() {
        return StandsIn.of(standsIn);
    }

    /** They would stand in, or would not any more. */
    public void standIn(boolean would) {
        standsIn = would;
    }

    /** What learners call them, before and after both have said yes; empty if they did not say. */
    public Optional<String> shownAs() { return Optional.ofNullable(shownAs); }

    /** They tell learners this of themselves; empty takes it back. */
    public void introduce(Optional<String> shownAs, Optional<String> text) {
        this.shownAs = shownAs.orElse(null);
        this.introduction = text.orElse(null);
    }

    @Override
    public void forget(String ref, String by, Instant now) {
        super.forget(ref, by, now);
        describe(facts().forgotten(), null);
        vouchedBy = null;
        shownAs = null;
        introduction = null;
        pledgeAnswer = null;
        teachesOnAt = null;
        standsIn = false;
    }
}

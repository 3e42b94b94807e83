package org.ieum.learner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Side;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.platform.SealedConverter;

/** Somebody who wants to learn, under an alias. */
@Entity
public class Learner extends Person {

    private static final Fact<Learner> AGE = Fact.of("age", Learner::age);

    /** What they tell coordinators alone; and what they let tutors read before these answer. */
    private static final List<Fact<Learner>> MORE = List.of(
            Fact.of("why", Confided::why).in(Learner::confided),
            Fact.of("rather_not_meet", Confided::avoid).in(Learner::confided),
            Fact.of("through", Confided::through).in(Learner::confided),
            Fact.of("reached", Confided::reached).in(Learner::confided),
            AGE,
            DISTRICT.in(learner -> learner),
            Fact.of("guardian_agreed_at", learner -> learner.guardian().map(Guardian::at)),
            Fact.of("guardian_agreed_how", learner -> learner.guardian().map(Guardian::how)),
            Fact.of("level", Learner::level),
            Fact.of("goal", Learner::goal));

    private String alias;
    private Gender tutorGender;
    private LocalDate registeredOn;

    @Convert(converter = SealedConverter.class)
    private String why;

    @Convert(converter = SealedConverter.class)
    private String avoid;

    @Convert(converter = SealedConverter.class)
    private String through;

    @Convert(converter = SealedConverter.class)
    private String reached;

    private AgeBand age;
    private String guardianBy;
    private Instant guardianAt;

    @Convert(converter = SealedConverter.class)
    private String guardianHow;

    private SubjectLevel level;

    @Convert(converter = SealedConverter.class)
    private String goal;

    @ElementCollection
    @CollectionTable(name = "learner_need", joinColumns = @JoinColumn(name = "learner_id"))
    // A round reads the needs of all learners: a few queries, not one a learner.
    @BatchSize(size = 1000)
    private Set<Need> needs = new HashSet<>();

    @Override
    public Side side() {
        return Side.LEARNER;
    }

    @Override
    public String displayName() { return alias; }

    /** The name that others may see. */
    public String alias() { return alias; }

    /** What they want to learn, by subject. */
    public List<Need> needs() {
        return needs.stream().sorted(Comparator.comparing(Need::subject)).toList();
    }

    /** They want this subject no more; they want another one. */
    public void wantsNoMore(String subject) {
        if (needs.size() < 2) {
            throw new IllegalStateException("a learner wants something");
        }
        needs.removeIf(need -> need.subject().equals(subject));
    }

    /** The only gender of tutor they accept, if they asked for one. */
    public Optional<Gender> tutorGender() { return Optional.ofNullable(tutorGender); }

    /** Waiting counts from here. */
    public LocalDate registeredOn() { return registeredOn; }

    /** What the learner told coordinators alone. */
    public Confided confided() {
        return new Confided(
                Optional.ofNullable(why),
                Optional.ofNullable(avoid),
                Optional.ofNullable(through),
                Optional.ofNullable(reached));
    }

    /** Takes what the learner tells coordinators alone. */
    public void confide(Confided confided) {
        why = confided.why().orElse(null);
        avoid = confided.avoid().orElse(null);
        through = confided.through().orElse(null);
        reached = confided.reached().orElse(null);
    }

    /** How they are reached without an address; empty takes it back. */
    public void reachedBy(Optional<String> line) {
        reached = line.orElse(null);
    }

    /** How old they say they are; empty if they do not say. */
    public Optional<AgeBand> age() { return Optional.ofNullable(age); }

    /** They are this old, as they or a coordinator say. */
    public void ageIs(AgeBand age) {
        this.age = age;
    }

    /** Whether they are known to be under age. */
    public boolean isMinor() {
        return age != null && age.isMinor();
    }

    /** A guardian has agreed for them; {@code by} wrote it down, as audit rows name people, and says how they agreed. */
    public void guardianAgreed(String how, String by, Instant now) {
        guardianHow = how;
        guardianBy = by;
        guardianAt = now;
    }

    /**
     * A guardian's yes.
     *
     * @param how in the words of whoever wrote it down
     * @param by who wrote it down, as audit rows name people
     */
    public record Guardian(String how, String by, Instant at) {}

    /** A guardian's yes; empty without one. */
    public Optional<Guardian> guardian() {
        return Optional.ofNullable(guardianAt).map(at -> new Guardian(guardianHow, guardianBy, at));
    }

    /** Whether they are so young that a guardian agrees for them, and none has: nobody teaches them before. */
    public boolean lacksGuardian() {
        return age == AgeBand.UNDER_14 && guardianAt == null;
    }

    /** How much they know; tutors may read it. Empty if they do not say. */
    public Optional<SubjectLevel> level() { return Optional.ofNullable(level); }

    /** What they want to reach; tutors may read it. Empty if they do not say. */
    public Optional<String> goal() { return Optional.ofNullable(goal); }

    /** They let tutors read this of them; empty takes it back. */
    public void introduce(Optional<SubjectLevel> level, Optional<String> goal) {
        this.level = level.orElse(null);
        this.goal = goal.orElse(null);
    }

    @Override
    public List<Fact.Told> answers() {
        LearnerFacts facts = facts();
        return LearnerFacts.DESCRIBED.stream().map(fact -> fact.tell(facts)).toList();
    }

    @Override
    public List<Fact.Told> asked() {
        return Stream.concat(super.asked().stream(), Stream.of(AGE.tell(this))).toList();
    }

    @Override
    public List<Fact.Told> moreTold() {
        return MORE.stream().map(fact -> fact.tell(this)).toList();
    }

    /** What the learner said. */
    public LearnerFacts facts() {
        return new LearnerFacts(alias, personFacts(), needs(), tutorGender(), registeredOn);
    }

    /** Takes what the learner says. {@code emailLookup} belongs to the address, null without one. */
    public void describe(LearnerFacts facts, byte[] emailLookup) {
        describe(facts.person(), emailLookup);
        alias = facts.alias();
        foldName();
        tutorGender = facts.tutorGender().orElse(null);
        registeredOn = facts.registeredOn();
        needs.retainAll(facts.needs());
        needs.addAll(facts.needs());
    }

    @Override
    public void forget(String ref, String by, Instant now) {
        super.forget(ref, by, now);
        describe(facts().forgotten(), null);
        confide(Confided.NOTHING);
        introduce(Optional.empty(), Optional.empty());
        age = null;
        guardianHow = null;
        guardianBy = null;
        guardianAt = null;
    }
}

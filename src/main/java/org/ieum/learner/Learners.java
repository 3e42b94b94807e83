package org.ieum.learner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;
import org.ieum.person.Fact;
import org.ieum.person.Known;
import org.ieum.person.People;
import org.ieum.person.SelfDescription;
import org.ieum.person.Status;
import org.ieum.person.StoredPeople;
import org.ieum.platform.Answers;
import org.ieum.platform.Sealing;
import org.ieum.platform.Validation;

/** All learners. */
@Singleton
public class Learners extends People<Learner> {

    /** With a need that no pairing serves. */
    private static final String ALONE = "exists (select 1 from learner_need n where n.learner_id = p.id and not %s)";

    private static final StoredPeople TABLE =
            new StoredPeople(Side.LEARNER, "alias", "needs", "learner_need", "registered_on", ALONE);

    @Inject
    Learners(Sealing sealing) {
        super(TABLE, Learner.class, sealing);
    }

    @Override
    public Learner fresh() {
        return new Learner();
    }

    @Override
    public List<Fact<LearnerFacts>> described() {
        return LearnerFacts.DESCRIBED;
    }

    @Override
    public AnswersRead read(Answers answers, Known known, Validation validation) {
        LearnerFacts facts = LearnerFacts.read(answers, known, validation);
        Optional<AgeBand> age = age(answers, validation);
        return AnswersRead.of(validation, () -> says(facts, Confided.NOTHING, age));
    }

    @Override
    public List<String> besides() {
        return List.of("age", People.DISTRICT);
    }

    /** How old they say they are; files do not ask for it. */
    public static Optional<AgeBand> age(Answers answers, Validation validation) {
        return Optional.ofNullable(validation.optional(answers.one("age"), text -> Coded.parse(AgeBand.class, text)));
    }

    @Override
    public AnswersRead readSignUp(Answers answers, Known known, Validation validation, LocalDate today) {
        LearnerFacts facts = LearnerFacts.readSignUp(answers, known, validation, today);
        Optional<AgeBand> age = age(answers, validation);
        return AnswersRead.of(validation, () -> says(facts, Confided.NOTHING, age));
    }

    @Override
    public SelfDescription<Learner> recall(String told, ObjectMapper json) throws JsonProcessingException {
        Told all = json.readValue(told, Told.class);
        return says(all.facts(), all.confided(), all.age());
    }

    private record Told(LearnerFacts facts, Confided confided, Optional<AgeBand> age) {

        /** What was stored before it was asked says nothing of it. */
        private Told {
            age = age == null ? Optional.empty() : age;
        }
    }

    /** What a learner says of themselves, and what they tell coordinators alone; {@code age} is empty for what it was. */
    public SelfDescription<Learner> says(LearnerFacts facts, Confided confided, Optional<AgeBand> age) {
        return new SelfDescription<>(this, facts.person(), new Told(facts, confided, age), learner -> {
            describe(learner, facts);
            age.ifPresent(learner::ageIs);
            // Who says nothing of it does not wipe out what the learner told us.
            if (!confided.equals(Confided.NOTHING)) {
                learner.confide(confided);
            }
        });
    }

    /** Those of a file, by key, to be read alone: approved and not left, for it has no column for standings. */
    public List<Learner> toExport() {
        return reading(find(withDetails("p.status in ?1 order by p.ref"), EnumSet.of(Status.APPROVED, Status.PAUSED)));
    }

    /** The keys of those who are known to be under age. */
    public Set<String> minors() {
        return Set.copyOf(getEntityManager()
                .createQuery("select ref from Learner where age in :minor", String.class)
                .setParameter("minor", EnumSet.of(AgeBand.UNDER_14, AgeBand.FROM_14_TO_17))
                .getResultList());
    }

    /** Since when these wait, by id: one statement. */
    public Map<Long, LocalDate> waitingSince(Collection<Long> ids) {
        return getEntityManager()
                .createQuery("select id, registeredOn from Learner where id in :ids", Waiting.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Waiting::id, Waiting::since));
    }

    private record Waiting(Long id, LocalDate since) {}

    /**
     * Needs of approved learners and those that are served, counted: all together, by subject and by city; of each, those
     * who wait for most first.
     *
     * @param served SQL for: a pairing of the need {@code n} of the learner {@code l} runs
     * @param offered SQL for: one runs, or two are asked
     */
    public List<Needs> needs(LocalDate today, String served, String offered) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NeedsSql.grouped(served, offered), Object[].class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(NeedsSql::group)
                .toList();
    }

    /**
     * Needs of approved learners that have nobody, counted.
     *
     * @param subject key; empty for all
     * @param served SQL for: a pairing of the need {@code n} runs or is offered
     */
    public List<WaitingNeeds> waiting(String subject, String served) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NeedsSql.waiting(served), Object[].class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(NeedsSql::waiting)
                .toList();
    }

    /** The learner takes these facts over. */
    public void describe(Learner learner, LearnerFacts facts) {
        Optional<String> before = learner.storedEmail();
        learner.describe(facts, facts.person().email().map(this::lookup).orElse(null));
        told(learner, before);
    }
}

package org.ieum.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;

/**
 * Answers that came for somebody who is known, by a way that proves nothing. They wait aside: the link of their own mail takes
 * them over while nobody vouches for the person, and a coordinator, who sees what would change, afterwards.
 */
@Singleton
public class TakingNewerAnswers {

    @Inject NewerAnswers answers;
    @Inject Persons persons;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Answers that wait.
     *
     * @param told somebody who is not stored, with these answers
     * @param confirmed whether they were confirmed at the address
     */
    public record Waiting(long id, Instant receivedAt, boolean confirmed, Person told) {}

    /** Whose answers these are, and the version of the notice that was agreed to with them. */
    public record Sent(PersonId who, Optional<Integer> consent) {}

    /** Keeps answers aside; empty if the person has said the same before. */
    Optional<Long> keep(Person person, Person told, SignUp signUp) {
        List<NewerAnswer> before = answers.of(new PersonId(person.side(), person.id()));
        if (says(person, told)) {
            return Optional.empty();
        }
        Optional<NewerAnswer> same =
                before.stream().filter(one -> says(fresh(one), told)).findFirst();
        NewerAnswer kept = same.orElseGet(() -> new NewerAnswer(person, signUp));
        answers.persist(kept);
        return Optional.of(kept.id());
    }

    /** What waits of somebody, as it came. */
    @Transactional
    public List<Waiting> of(PersonId who) {
        return answers.of(who).stream()
                .map(one -> new Waiting(one.id(), one.receivedAt, one.confirmedAt != null, fresh(one)))
                .toList();
    }

    /** The people of a side of whom something waits, the longest waiting first. */
    @Transactional
    public List<Long> people(Side side) {
        return answers.people(side);
    }

    /** Whose these are; empty if they do not wait any more. */
    @Transactional
    public Optional<Sent> find(long id) {
        return answers.findByIdOptional(id).map(one -> new Sent(one.who(), one.consent()));
    }

    /** Whoever reads mail at the person's address says that these are theirs. */
    @Transactional
    public void confirm(long id) {
        answers.findByIdOptional(id).ifPresent(one -> {
            Person person = persons.lock(one.who());
            if (one.isFor(person)) {
                take(one, person, Audit.PUBLIC);
            } else {
                one.confirmedAt = clock.instant();
            }
        });
    }

    /**
     * A coordinator takes them over.
     *
     * @param version of the person that the coordinator saw
     * @return false if they do not wait any more, or somebody was faster; nothing is changed then
     */
    @Transactional
    public boolean take(PersonId who, long id, int version, String actor) {
        Optional<NewerAnswer> found = found(who, id);
        found.ifPresent(one -> persons.lock(who));
        Optional<NewerAnswer> taken = found.filter(one -> persons.get(who).version() == version);
        taken.ifPresent(one -> take(one, persons.get(who), actor));
        return taken.isPresent();
    }

    /** A coordinator puts them away; false if they do not wait any more. */
    @Transactional
    public boolean drop(PersonId who, long id, String actor) {
        Optional<NewerAnswer> found = found(who, id);
        found.ifPresent(one -> {
            answers.delete(one);
            record(who, "newer-dropped", actor);
        });
        return found.isPresent();
    }

    void forgotten(@Observes PersonForgotten event) {
        answers.forget(event.who());
    }

    /** What was sent with the old address proves nothing at the new one. */
    void changed(@Observes AddressChanged event) {
        answers.forget(event.who());
    }

    private Optional<NewerAnswer> found(PersonId who, long id) {
        return answers.findByIdOptional(id).filter(one -> one.who().equals(who));
    }

    private void take(NewerAnswer one, Person person, String actor) {
        tell(persons.of(one.side), one, person);
        answers.delete(one);
        record(one.who(), "newer-taken", actor);
    }

    private void record(PersonId who, String action, String actor) {
        audit.record(actor, who.side().code() + "." + action, who.side().code(), who.id());
    }

    private Person fresh(NewerAnswer one) {
        return told(persons.of(one.side), one);
    }

    private <P extends Person> P told(People<P> people, NewerAnswer one) {
        P fresh = people.fresh();
        read(people, one).tell().accept(fresh);
        return fresh;
    }

    @SuppressWarnings("unchecked") // Who stands among these people is one of them.
    private <P extends Person> void tell(People<P> people, NewerAnswer one, Person person) {
        read(people, one).tell().accept((P) person);
    }

    private <P extends Person> SelfDescription<P> read(People<P> people, NewerAnswer one) {
        try {
            return people.recall(one.told, json);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote what was said.
            throw new IllegalStateException("cannot read the newer answer " + one.id());
        }
    }

    /** Whether somebody says all of this already; what was not answered changes nothing. */
    private static boolean says(Person person, Person told) {
        Set<Fact.Told> known = new HashSet<>(person.answers());
        known.addAll(person.moreTold());
        return known.containsAll(told.answers())
                && told.moreTold().stream().filter(one -> !one.cell().isEmpty()).allMatch(known::contains);
    }
}

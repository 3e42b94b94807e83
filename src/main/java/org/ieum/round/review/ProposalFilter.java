package org.ieum.round.review;

import jakarta.persistence.Query;
import java.util.Optional;
import org.ieum.matching.model.Change;
import org.ieum.round.Decision;

/**
 * Which of a round's proposals a coordinator looks at; an empty part lets all through.
 *
 * @param change empty for all that changes something: whatever is kept is looked at only when it is asked for
 * @param subject key of a subject
 * @param city key of the learner's city
 * @param person key of either person; names stay out of addresses, {@link FindingInRound} finds the key
 * @param look whether somebody should look at it by itself
 * @param fresh whether only those are wanted that the newest of several plans brought
 */
public record ProposalFilter(
        Optional<Change> change,
        Optional<Decision> decision,
        Optional<String> subject,
        Optional<String> city,
        Optional<String> person,
        Optional<Boolean> look,
        boolean fresh) {

    /** All that changes something. */
    public static final ProposalFilter ALL = new ProposalFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** Those of one person that change something. */
    public static ProposalFilter of(String person) {
        return new ProposalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                false);
    }

    /** The same for another kind of change; empty for all that changes something. */
    public ProposalFilter changing(Optional<Change> other) {
        return new ProposalFilter(other, decision, subject, city, person, look, fresh);
    }

    /** Those of the same people that are new and open, and need no look by themselves. */
    public ProposalFilter fine() {
        return new ProposalFilter(
                Optional.of(Change.NEW), Optional.of(Decision.OPEN), subject, city, person, Optional.of(false), fresh);
    }

    /** The people and subjects let through, whatever the change and the decision. */
    String among() {
        return " where p.roundId = :round"
                + (subject.isPresent() ? " and p.subject = :subject" : "")
                + (city.isPresent() ? " and l.city = :city" : "")
                + (person.isPresent() ? " and (l.ref = :person or t.ref = :person)" : "")
                + (fresh ? " and p.plan = (select r.plans from Round r where r.id = :round)" : "");
    }

    /** All that is let through. */
    String where() {
        return among()
                + (change.isPresent() ? " and p.change = :change" : " and p.change <> :change")
                + (decision.isPresent() ? " and p.decision = :decision" : "")
                + (look.isPresent() ? " and p.look = :look" : "");
    }

    /** For {@link #among()}. */
    <Q extends Query> Q bindAmong(Q query, long roundId) {
        query.setParameter("round", roundId);
        subject.ifPresent(key -> query.setParameter("subject", key));
        city.ifPresent(key -> query.setParameter("city", key));
        person.ifPresent(key -> query.setParameter("person", key));
        return query;
    }

    /** For {@link #where()}. */
    <Q extends Query> Q bind(Q query, long roundId) {
        query.setParameter("change", change.orElse(Change.KEPT));
        decision.ifPresent(one -> query.setParameter("decision", one));
        look.ifPresent(one -> query.setParameter("look", one));
        return bindAmong(query, roundId);
    }
}

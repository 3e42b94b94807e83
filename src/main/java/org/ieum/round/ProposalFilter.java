package org.ieum.round;

import jakarta.persistence.Query;
import java.util.Locale;
import java.util.Optional;
import org.ieum.matching.Change;

/**
 * Which of a round's proposals a coordinator looks at; an empty part lets all through.
 *
 * @param change empty for all that changes something: whatever is kept is looked at only when it is asked for
 * @param subject key of a subject
 * @param city key of the learner's city
 * @param text part of a name or of a key of either person, in any case
 */
public record ProposalFilter(
        Optional<Change> change,
        Optional<Decision> decision,
        Optional<String> subject,
        Optional<String> city,
        String text) {

    /** All that changes something. */
    public static final ProposalFilter ALL =
            new ProposalFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    static final String FROM = " from Proposal p join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId";

    /** The people and subjects let through, whatever the change and the decision. */
    String among() {
        return " where p.roundId = :round"
                + (subject.isPresent() ? " and p.subject = :subject" : "")
                + (city.isPresent() ? " and l.city = :city" : "")
                + (text.isBlank()
                        ? ""
                        : " and (lower(l.alias) like :text escape '!' or lower(l.ref) like :text escape '!'"
                                + " or lower(t.name) like :text escape '!' or lower(t.ref) like :text escape '!')");
    }

    /** All that is let through. */
    String where() {
        return among()
                + (change.isPresent() ? " and p.change = :change" : " and p.change <> :change")
                + (decision.isPresent() ? " and p.decision = :decision" : "");
    }

    /** For {@link #among()}. */
    <Q extends Query> Q bindAmong(Q query, long roundId) {
        query.setParameter("round", roundId);
        subject.ifPresent(key -> query.setParameter("subject", key));
        city.ifPresent(key -> query.setParameter("city", key));
        if (!text.isBlank()) {
            query.setParameter(
                    "text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }

    /** For {@link #where()}. */
    <Q extends Query> Q bind(Q query, long roundId) {
        query.setParameter("change", change.orElse(Change.KEPT));
        decision.ifPresent(one -> query.setParameter("decision", one));
        return bindAmong(query, roundId);
    }
}

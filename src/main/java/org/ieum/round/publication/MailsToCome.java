package org.ieum.round.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.pairing.PairingState;
import org.ieum.round.Decision;

/** Counts the mails that a publication would send now, without writing any. */
@Singleton
public class MailsToCome {

    private static final String LEARNERS = "join Learner x on x.id = p.learnerId";
    private static final String TUTORS = "join Tutor x on x.id = p.tutorId";
    private static final String TUTORS_BEFORE = "join Pairing g on g.learnerId = p.learnerId and g.subject = p.subject"
            + " and g.state in :live join Tutor x on x.id = g.tutorId";
    private static final String WHERE = " where p.roundId = :round and p.decision <> :rejected and p.change <> :kept";

    private final EntityManager entities;

    @Inject
    MailsToCome(EntityManager entities) {
        this.entities = entities;
    }

    /** So many proposals of this kind concern people who read this language. */
    record MailGroup(Change change, PageLanguage language, long proposals) {}

    /**
     * Mails of one kind.
     *
     * @param kind what they tell: {@link Change#NEW}, {@link Change#MOVED} or {@link Change#ENDED}
     * @param toLearner whether learners get them; else tutors do
     */
    public record Mails(Change kind, boolean toLearner, PageLanguage language, long count) {}

    /** A learner who has no address and whom a coordinator has to tell. */
    public record Unreached(long learner, String ref, String name, Change change) {}

    /** All mails; a tutor who is replaced gets one about the end, the learner one about each. */
    public List<Mails> mails(long roundId) {
        List<Mails> mails = new ArrayList<>();
        groups(roundId, LEARNERS, " and x.email is not null")
                .forEach(group -> told(group.change())
                        .forEach(kind -> mails.add(new Mails(kind, true, group.language(), group.proposals()))));
        groups(roundId, TUTORS, "")
                .forEach(group -> mails.add(new Mails(
                        group.change() == Change.REPLACED ? Change.NEW : group.change(),
                        false,
                        group.language(),
                        group.proposals())));
        before(roundId)
                .forEach(group -> mails.add(new Mails(Change.ENDED, false, group.language(), group.proposals())));
        return mails;
    }

    private static List<Change> told(Change change) {
        return change == Change.REPLACED ? List.of(Change.ENDED, Change.NEW) : List.of(change);
    }

    private List<MailGroup> groups(long roundId, String people, String only) {
        return bind(
                        entities.createQuery(
                                "select p.change, x.locale, count(*) from Proposal p " + people + WHERE + only
                                        + " group by p.change, x.locale",
                                MailGroup.class),
                        roundId)
                .getResultList();
    }

    private List<MailGroup> before(long roundId) {
        return bind(
                        entities.createQuery(
                                "select p.change, x.locale, count(*) from Proposal p " + TUTORS_BEFORE + WHERE
                                        + " and p.change = :replaced group by p.change, x.locale",
                                MailGroup.class),
                        roundId)
                .setParameter("live", PairingState.LIVE)
                .setParameter("replaced", Change.REPLACED)
                .getResultList();
    }

    /** The first of those who get no mail, by name. */
    public List<Unreached> silent(long roundId, int most) {
        return bind(
                        entities.createQuery(
                                "select x.id, x.ref, x.alias, p.change from Proposal p " + LEARNERS + WHERE
                                        + " and x.email is null order by x.alias, x.id, p.subject",
                                Unreached.class),
                        roundId)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, long roundId) {
        return query.setParameter("round", roundId)
                .setParameter("rejected", Decision.REJECTED)
                .setParameter("kept", Change.KEPT);
    }
}

package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.audit.Audit;
import org.ieum.fit.FittingTutors;
import org.ieum.fit.FittingTutors.Fit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Shows a learner who could teach them, a few at a time and in an order of the learner's own, so that nobody is always first. */
@Singleton
public class SeeingTutors {

    /** Tutors whom a page looks at; the rules then say who of them fits. */
    static final int LOOKED_AT = 60;

    /** Tutors whom a page shows. */
    public static final int SHOWN = 10;

    private static final String UNSERVED = "n.learner_id = l.id and not exists (select 1 from pairing x"
            + " where x.learner_id = l.id and x.subject = n.subject and x.state in ('running', 'offered'))";

    /** What a database can say of the rules: a subject that nobody teaches them yet, the standing, the gender, a way to meet. */
    private static final String CANDIDATES = """
            select t.id, md5(t.id || '/' || l.id) as place,
                (select string_agg(n.subject, ',') from learner_need n where %1$s) as wanted
            from tutor t join learner l on l.id = :learner
            where t.status = 'approved' and md5(t.id || '/' || l.id) > :after and (:only = 0 or t.id = :only)
            and exists (select 1 from tutor_subject s join learner_need n on n.subject = s.subject
                where s.tutor_id = t.id and %1$s)
            and (l.tutor_gender is null or t.gender = l.tutor_gender)
            and ((t.delivery <> 'online' and l.delivery <> 'online' and t.city = l.city)
                or (t.delivery <> 'in_person' and l.delivery <> 'in_person'))
            order by place limit %2$d""".formatted(UNSERVED, LOOKED_AT);

    private final EntityManager entities;
    private final FittingTutors fitting;
    private final Wishes wishes;
    private final Audit audit;
    private final boolean open;

    @Inject
    SeeingTutors(
            EntityManager entities,
            FittingTutors fitting,
            Wishes wishes,
            Audit audit,
            @ConfigProperty(name = "ieum.learner-wishes") boolean open) {
        this.entities = entities;
        this.fitting = fitting;
        this.wishes = wishes;
        this.audit = audit;
        this.open = open;
    }

    /**
     * Some tutors.
     *
     * @param wished those whom the learner would like, the dearest first, with the rank
     * @param fits the tutors of this page
     * @param next where the next page begins; empty after the last
     */
    public record Page(List<Wished> wished, List<Fit> fits, Optional<String> next) {}

    /** A tutor whom the learner would like; they may fit no more. */
    public record Wished(Tutor tutor, String rank) {}

    /** One whom the rules have to look at. */
    private record Candidate(long id, String place, Set<String> wanted) {}

    /**
     * The tutors after a place; the first ones after an empty one.
     *
     * @throws HttpProblem 404 for somebody who may not wish
     */
    @Transactional
    public Page page(PersonId who, String after) {
        Learner learner = wishing(who);
        audit.record(ReadingOwnPage.ACTOR, "tutor.shown", Side.LEARNER.code(), who.id());
        List<Wish> said = wishes.about(List.of(who.id()));
        List<Wish> ranks = ranks(said);
        List<Candidate> candidates = candidates(who, after, 0);
        Map<Long, Tutor> tutors = tutors(Stream.concat(
                        candidates.stream().map(Candidate::id), ranks.stream().map(Wish::tutorId))
                .distinct()
                .toList());
        List<Fit> fits = fits(candidates, tutors, learner, said);
        List<Fit> shown = fits.stream().limit(SHOWN).toList();
        return new Page(
                ranks.stream()
                        .map(wish -> new Wished(tutors.get(wish.tutorId()), wish.kind()))
                        .toList(),
                shown,
                next(candidates, fits));
    }

    /** Whether this tutor could teach them, as the rules are now; false for everybody if they may not wish. */
    boolean couldTeach(PersonId who, long tutorId) {
        Learner learner = wishing(who);
        List<Candidate> candidates = candidates(who, "", tutorId);
        List<Wish> said = wishes.about(List.of(who.id()));
        return !fits(candidates, tutors(List.of(tutorId)), learner, said).isEmpty();
    }

    /** An accepted learner, if the organisation lets learners wish. */
    private Learner wishing(PersonId who) {
        if (!open || who.side() != Side.LEARNER) {
            throw HttpProblem.notFound();
        }
        return entities.createQuery(
                        "from Learner l left join fetch l.needs where l.id = :id and l.status = :approved",
                        Learner.class)
                .setParameter("id", who.id())
                .setParameter("approved", Status.APPROVED)
                .getResultStream()
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private List<Candidate> candidates(PersonId who, String after, long only) {
        List<?> rows = entities.createNativeQuery(CANDIDATES)
                .setParameter("learner", who.id())
                .setParameter("after", after)
                .setParameter("only", only)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Candidate(
                        ((Number) cells[0]).longValue(), (String) cells[1], Set.of(((String) cells[2]).split(",", -1))))
                .toList();
    }

    private List<Fit> fits(List<Candidate> candidates, Map<Long, Tutor> tutors, Learner learner, List<Wish> said) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return fitting.among(
                candidates.stream().map(candidate -> tutors.get(candidate.id())).toList(),
                learner,
                candidates.get(0).wanted(),
                // Whoever's word it is: it is told to nobody.
                said.stream().filter(wish -> wish.rank().isEmpty()).toList());
    }

    /** After the last that is shown, or else after the last that was looked at. */
    private static Optional<String> next(List<Candidate> candidates, List<Fit> fits) {
        if (fits.size() > SHOWN) {
            long last = fits.get(SHOWN - 1).tutor().id();
            return candidates.stream()
                    .filter(candidate -> candidate.id() == last)
                    .map(Candidate::place)
                    .findFirst();
        }
        return candidates.size() == LOOKED_AT
                ? Optional.of(candidates.get(LOOKED_AT - 1).place())
                : Optional.empty();
    }

    private Map<Long, Tutor> tutors(List<Long> ids) {
        Map<Long, Tutor> tutors = new HashMap<>();
        entities.createQuery("from Tutor t left join fetch t.subjects where t.id in :ids", Tutor.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(tutor -> tutors.put(tutor.id(), tutor));
        return tutors;
    }

    private static List<Wish> ranks(List<Wish> said) {
        return said.stream()
                .filter(wish -> wish.side() == Side.LEARNER && wish.rank().isPresent())
                .sorted(Comparator.comparing(Wish::kind))
                .toList();
    }
}

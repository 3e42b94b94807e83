package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Session;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.Problem;
import org.ieum.person.Status;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;

/** Finds who else fits the need of a proposal, by the rules and by the hours that both have; looks at nobody else. */
@Singleton
class FindingTutors {

    /** Tutors of the subject who are looked at; those of the learner's city first. */
    private static final int MOST = 500;

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Standing standing;
    private final ReadingWeeks weeks;
    private final ZoneId zone;

    @Inject
    FindingTutors(EntityManager entities, Catalogue catalogue, Standing standing, ReadingWeeks weeks, ZoneId zone) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.standing = standing;
        this.weeks = weeks;
        this.zone = zone;
    }

    /**
     * Who else fits; those who have room first, then those at the same times.
     *
     * @throws org.ieum.platform.HttpProblem 404 if the learner does not ask for the subject any more
     */
    List<Candidate> find(Round round, Proposal proposal) {
        Fitting fitting = fitting(round, proposal);
        Map<Long, Load> loads = loads(round.id(), proposal);
        List<Candidate> found = new ArrayList<>();
        for (Tutor tutor : teaching(proposal)) {
            Load load = loads.getOrDefault(tutor.id(), new Load(0, 0));
            fitting.slot(Assembling.tutor(tutor, fitting.week()), List.of())
                    .ifPresent(slot -> found.add(new Candidate(
                            tutor.id(),
                            tutor.ref(),
                            tutor.name(),
                            tutor.city(),
                            slot.times().equals(List.copyOf(proposal.times())),
                            Math.max(0, tutor.maxSessionsPerWeek() - load.lessons()),
                            Math.max(0, tutor.maxLearners() - load.learners()),
                            proposal.times().size())));
        }
        found.sort(Comparator.comparing(Candidate::hasRoom)
                .thenComparing(Candidate::sameTimes)
                .thenComparing(Candidate::lessonsLeft)
                .reversed()
                .thenComparing(Candidate::tutor));
        return found;
    }

    /** When this tutor and the learner could meet, beside what else is proposed for them if they can; empty if never. */
    Optional<Slot> slot(Round round, Proposal proposal, long tutorId) {
        Tutor tutor = Optional.ofNullable(entities.find(Tutor.class, tutorId))
                .filter(one -> one.status() == Status.APPROVED)
                .orElseThrow(org.ieum.platform.HttpProblem::notFound);
        List<Session> taken = new ArrayList<>();
        weeks.others(round.id(), proposal.id(), proposal.learnerId(), tutorId)
                .forEach(other -> taken.addAll(other.times()));
        Fitting fitting = fitting(round, proposal);
        return fitting.slot(Assembling.tutor(tutor, fitting.week()), taken);
    }

    private Fitting fitting(Round round, Proposal proposal) {
        Week week = new Week(round.effectiveOn(), zone);
        Learner learner = entities.find(Learner.class, proposal.learnerId());
        Problem.Need need = learner.needs().stream()
                .filter(one -> one.subject().equals(proposal.subject()))
                .findFirst()
                .map(one -> Assembling.need(one, catalogue.subjects()))
                .orElseThrow(org.ieum.platform.HttpProblem::notFound);
        List<Wish> never = entities.createQuery(
                        "from Wish where kind = 'never' and key.learnerId = :learner", Wish.class)
                .setParameter("learner", learner.id())
                .getResultList();
        return new Fitting(
                week,
                Assembling.learner(learner, week, List.of(need)),
                need,
                standing.rejections(round.id()),
                Assembling.vetoes(never),
                proposal.meeting(),
                proposal.times());
    }

    private List<Tutor> teaching(Proposal proposal) {
        return entities.createQuery(
                        "select t from Tutor t join t.subjects s join Learner l on l.id = :learner"
                                + " where s = :subject and t.status = :approved and t.id <> :now"
                                + " order by case when t.city = l.city then 0 else 1 end, t.id",
                        Tutor.class)
                .setParameter("learner", proposal.learnerId())
                .setParameter("subject", proposal.subject())
                .setParameter("approved", Status.APPROVED)
                .setParameter("now", proposal.tutorId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the round gives a tutor to do already. */
    private record Load(int lessons, int learners) {}

    private Map<Long, Load> loads(long roundId, Proposal proposal) {
        Map<Long, Load> loads = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select p.tutor_id, sum(cardinality(p.times)), count(distinct p.learner_id) from proposal p"
                                + " join tutor_subject s on s.tutor_id = p.tutor_id and s.subject = :subject"
                                + " where p.round_id = :round and p.decision <> 'rejected' and p.change <> 'ended'"
                                + " group by p.tutor_id",
                        Tuple.class)
                .setParameter("subject", proposal.subject())
                .setParameter("round", roundId)
                .getResultList()) {
            Tuple cells = (Tuple) row;
            loads.put(
                    cells.get(0, Long.class),
                    new Load(
                            cells.get(1, Long.class).intValue(),
                            cells.get(2, Long.class).intValue()));
        }
        return loads;
    }
}

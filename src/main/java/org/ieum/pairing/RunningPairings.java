package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.learner.Learners;
import org.ieum.tutor.Tutors;

/** What runs, or is offered, by the keys of its people: thousands in three statements. */
@Singleton
public class RunningPairings {

    private static final String SHOWN = """
            select p.learnerId, p.tutorId, p.subject, f.meeting, f.times, p.since from Pairing p join p.phases f
            where (p.state in :states or p.state = org.ieum.pairing.PairingState.ENDED and p.endedOn > :today)
            and f.startsOn <= greatest(p.since, :today) and (f.endsOn is null or f.endsOn > greatest(p.since, :today))
            order by p.subject, p.id""";

    private static final String LIVE = """
            select p.learnerId, p.tutorId, p.subject, p.meeting, p.times, p.since from Pairing p
            where p.state in :states order by p.subject, p.id""";

    @Inject Pairings pairings;
    @Inject Learners learners;
    @Inject Tutors tutors;

    /** A pairing by its people's ids. */
    record ById(long learnerId, long tutorId, String subject, Meeting meeting, List<Session> times, LocalDate since) {}

    /** What runs on a day, with that day's times, by learner's key and subject; what ends later still does. */
    public List<RunningPairing> on(LocalDate today) {
        return byKey(of(SHOWN, Set.of(PairingState.RUNNING)).setParameter("today", today));
    }

    /** The same, and what is offered. */
    public List<RunningPairing> andOffered(LocalDate today) {
        return byKey(of(SHOWN, PairingState.LIVE).setParameter("today", today));
    }

    /** What runs and is offered from now on, one of a need. */
    public List<RunningPairing> live() {
        return byKey(of(LIVE, PairingState.LIVE));
    }

    private TypedQuery<ById> of(String query, Collection<PairingState> states) {
        return pairings.getEntityManager().createQuery(query, ById.class).setParameter("states", states);
    }

    private List<RunningPairing> byKey(TypedQuery<ById> query) {
        Map<Long, List<ById>> byLearner = query.getResultStream()
                .collect(Collectors.groupingBy(ById::learnerId, LinkedHashMap::new, Collectors.toList()));
        Map<Long, String> taught = tutors.refs(byLearner.values().stream()
                .flatMap(List::stream)
                .map(ById::tutorId)
                .collect(Collectors.toSet()));
        return learners.refs(byLearner.keySet()).entrySet().stream()
                .flatMap(learner -> byLearner.get(learner.getKey()).stream()
                        .map(one -> new RunningPairing(
                                learner.getValue(),
                                taught.get(one.tutorId()),
                                one.subject(),
                                one.meeting(),
                                one.times(),
                                one.since())))
                .toList();
    }
}

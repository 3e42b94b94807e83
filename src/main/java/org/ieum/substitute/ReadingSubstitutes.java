package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonName;
import org.ieum.substitute.LeaveCost.Candidate;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Reads for coordinators who stands in for whom, and for whom nobody does. */
@Singleton
public class ReadingSubstitutes {

    @Inject Substitutions substitutions;
    @Inject DecidingSubstitutes deciding;
    @Inject ReadingCosts costs;
    @Inject Pairings pairings;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What goes on, that which waits for a coordinator first; each is a reading of its people. */
    @Transactional
    public List<DeskSubstitution> live(String actor) {
        List<Substitution> live = substitutions.live().stream()
                .filter(one -> !one.ahead(clock.instant()).isEmpty())
                .sorted(Comparator.comparing(Substitution::state))
                .toList();
        Map<Long, Pairing> whose = pairings.byId(
                live.stream().map(Substitution::pairingId).distinct().toList());
        Map<Long, List<Cover>> others = deciding.others(live);
        Map<Long, PersonName> teaching = tutors.names(tutorsOf(live, others.values()));
        Map<Long, PersonName> learning = learners.names(
                whose.values().stream().map(Pairing::learnerId).distinct().toList());
        audit.recordEach(actor, "learner.read", Side.LEARNER.code(), learning.keySet());
        audit.recordEach(actor, "tutor.read", Side.TUTOR.code(), teaching.keySet());
        return live.stream()
                .map(one -> new DeskSubstitution(
                        one,
                        learning.get(whose.get(one.pairingId()).learnerId()),
                        teaching.get(one.awayId()),
                        one.tutorId().map(teaching::get),
                        whose.get(one.pairingId()).subject(),
                        others.getOrDefault(one.id(), List.of()).stream()
                                .map(cover -> new Candidate(
                                        teaching.get(cover.tutor()),
                                        cover.worth().held(),
                                        cover.worth().same()))
                                .toList()))
                .toList();
    }

    private static Set<Long> tutorsOf(List<Substitution> live, Collection<List<Cover>> others) {
        Set<Long> ids = new HashSet<>();
        live.forEach(one -> {
            ids.add(one.awayId());
            one.tutorId().ifPresent(ids::add);
        });
        others.forEach(some -> some.forEach(cover -> ids.add(cover.tutor())));
        return ids;
    }

    /** How many wait for a coordinator. */
    @Transactional
    public long countProposed() {
        return substitutions.countProposed();
    }

    /** A tutor, and what it costs if they are away; that it was read is written to the trail. */
    @Transactional
    public Optional<CostOfATutor> cost(long id, Optional<LocalDate> until, String actor) {
        return Optional.ofNullable(tutors.findById(id)).map(tutor -> {
            List<LeaveCost> all = costs.of(id, until);
            audit.record(actor, "tutor.read", Side.TUTOR.code(), id);
            audit.recordEach(
                    actor,
                    "learner.read",
                    Side.LEARNER.code(),
                    all.stream().map(one -> one.learner().id()).collect(Collectors.toSet()));
            return new CostOfATutor(tutor, all);
        });
    }

    /** A tutor who may be away, and what it costs. */
    public record CostOfATutor(Tutor tutor, List<LeaveCost> costs) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "CostOfATutor[" + tutor.id() + "]";
        }
    }
}

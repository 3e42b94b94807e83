package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Unlock;
import org.ieum.person.Status;

/** Finds the names, as a coordinator sees them, of people who are mentioned in explanations. */
@Singleton
public class Naming {

    private final EntityManager entities;

    @Inject
    Naming(EntityManager entities) {
        this.entities = entities;
    }

    /** How a person is called; {@code name} is a learner's alias. */
    public record Name(String ref, String name) {}

    /** Names by id. */
    public record Names(Map<Long, Name> learners, Map<Long, Name> tutors) {}

    /** Everybody mentioned in what could be instead of these proposals. */
    public Names of(Collection<Rounds.Line> lines) {
        Set<Long> learners = new HashSet<>();
        Set<Long> tutors = new HashSet<>();
        lines.stream().flatMap(line -> line.proposal().nextBest().stream()).forEach(next -> {
            tutors.add(next.tutor());
            Stream.of(next.losers(), next.movers())
                    .flatMap(Collection::stream)
                    .map(NeedKey::learner)
                    .forEach(learners::add);
        });
        return of(learners, tutors);
    }

    /** Everybody mentioned in what would serve these needs. */
    public Names ofUnlocks(Collection<Rounds.Waiting> needs) {
        Set<Long> tutors = new HashSet<>();
        for (Rounds.Waiting need : needs) {
            for (Unlock unlock : need.need().unlocks().orElse(List.of())) {
                if (unlock instanceof Unlock.MoreRoom more) {
                    tutors.add(more.tutor());
                }
            }
        }
        return new Names(Map.of(), named("ref, name from Tutor", tutors));
    }

    /** The approved tutor with this key of the organisation's own. */
    public Optional<Long> approvedTutor(String ref) {
        return entities.createQuery("select id from Tutor where ref = :ref and status = :approved", Long.class)
                .setParameter("ref", ref)
                .setParameter("approved", Status.APPROVED)
                .getResultStream()
                .findFirst();
    }

    /** These people. */
    public Names of(Set<Long> learners, Set<Long> tutors) {
        return new Names(named("ref, alias from Learner", learners), named("ref, name from Tutor", tutors));
    }

    private Map<Long, Name> named(String what, Set<Long> ids) {
        Map<Long, Name> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select id, " + what + " where id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], new Name((String) row[1], (String) row[2])));
        }
        return names;
    }
}

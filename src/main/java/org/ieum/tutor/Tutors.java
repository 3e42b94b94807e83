package org.ieum.tutor;

import static java.util.function.Function.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.person.EmailAddress;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;

/** All tutors. */
@Singleton
public class Tutors {

    private final EntityManager entities;
    private final Sealing sealing;

    @Inject
    Tutors(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    /** Those with one of these keys, by key, with their subjects: one query. */
    public Map<String, Tutor> byRef(Collection<String> refs) {
        return entities
                .createQuery("from Tutor t left join fetch t.subjects where t.ref in :refs", Tutor.class)
                .setParameter("refs", refs)
                // Not a stream: that gives a person once more for each row that does not follow the last.
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Tutor::ref, identity()));
    }

    /** The ids of those with one of these keys, by key. */
    public Map<String, Long> ids(Collection<String> refs) {
        List<Object[]> rows = entities.createQuery("select ref, id from Tutor where ref in :refs", Object[].class)
                .setParameter("refs", refs)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The oldest with this address who has not left. */
    public Optional<Tutor> byEmail(EmailAddress email) {
        return entities.createQuery(
                        "from Tutor where emailLookup = :lookup and status != :left order by id", Tutor.class)
                .setParameter("lookup", sealing.lookup(email.text()))
                .setParameter("left", Status.LEFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One more. */
    public void add(Tutor tutor) {
        entities.persist(tutor);
    }

    /** The tutor takes these facts over. */
    public void describe(Tutor tutor, TutorFacts facts) {
        EmailAddress email = facts.person().email().orElseThrow();
        tutor.describe(facts, sealing.lookup(email.text()));
    }
}

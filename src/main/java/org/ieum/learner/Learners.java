package org.ieum.learner;

import static java.util.function.Function.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.person.EmailAddress;
import org.ieum.person.PeopleOfOneSide;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;

/** All learners. */
@Singleton
public class Learners implements PeopleOfOneSide {

    private final EntityManager entities;
    private final Sealing sealing;

    @Inject
    Learners(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    /** Those with one of these keys, by key, with their needs: one query. */
    public Map<String, Learner> byRef(Collection<String> refs) {
        return entities
                .createQuery("from Learner l left join fetch l.needs where l.ref in :refs", Learner.class)
                .setParameter("refs", refs)
                // Not a stream: that gives a person once more for each row that does not follow the last.
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Learner::ref, identity()));
    }

    /** The ids of those with one of these keys, by key. */
    public Map<String, Long> ids(Collection<String> refs) {
        List<Object[]> rows = entities.createQuery("select ref, id from Learner where ref in :refs", Object[].class)
                .setParameter("refs", refs)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The oldest with this address who has not left. */
    public Optional<Learner> byEmail(EmailAddress email) {
        return entities.createQuery(
                        "from Learner where emailLookup = :lookup and status != :left order by id", Learner.class)
                .setParameter("lookup", sealing.lookup(email.text()))
                .setParameter("left", Status.LEFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One more. */
    public void add(Learner learner) {
        entities.persist(learner);
    }

    /** The learner takes these facts over. */
    public void describe(Learner learner, LearnerFacts facts) {
        learner.describe(
                facts,
                facts.person()
                        .email()
                        .map(email -> sealing.lookup(email.text()))
                        .orElse(null));
    }

    @Override
    public Side side() {
        return Side.LEARNER;
    }

    @Override
    public Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Learner.class, id));
    }

    @Override
    public Optional<Person> lockedPerson(long id) {
        return Optional.ofNullable(entities.find(Learner.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Person> wholePerson(long id) {
        return entities
                .createQuery("from Learner p left join fetch p.needs where p.id = :id", Learner.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .<Person>map(found -> found)
                .findFirst();
    }

    /** Who came in and never proved the address is asked for that, and gets no page by this way. */
    @Override
    public Optional<Long> ownerOf(EmailAddress address) {
        return entities.createQuery(
                        "select id from Learner where emailLookup = :lookup"
                                + " and (confirmedAt is not null or status <> :applied)"
                                + " order by case when status = :left then 1 else 0 end, id",
                        Long.class)
                .setParameter("lookup", sealing.lookup(address.text()))
                .setParameter("applied", Status.APPLIED)
                .setParameter("left", Status.LEFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

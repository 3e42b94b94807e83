package org.ieum.tutor;

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

/** All tutors. */
@Singleton
public class Tutors implements PeopleOfOneSide {

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

    /** Approved tutors of a subject besides one, those of this city first; so many at most. */
    public List<Tutor> teaching(String subject, Optional<String> city, long besides, int most) {
        return entities.createQuery(
                        "select t from Tutor t join t.subjects s"
                                + " where s = :subject and t.status = :approved and t.id <> :besides"
                                + " order by case when t.city = :city then 0 else 1 end, t.id",
                        Tutor.class)
                .setParameter("subject", subject)
                .setParameter("approved", Status.APPROVED)
                .setParameter("besides", besides)
                .setParameter("city", city.orElse(""))
                .setMaxResults(most)
                .getResultList();
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

    @Override
    public Side side() {
        return Side.TUTOR;
    }

    @Override
    public Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Tutor.class, id));
    }

    @Override
    public Optional<Person> lockedPerson(long id) {
        return Optional.ofNullable(entities.find(Tutor.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Person> wholePerson(long id) {
        return entities
                .createQuery("from Tutor p left join fetch p.subjects where p.id = :id", Tutor.class)
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
                        "select id from Tutor where emailLookup = :lookup"
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

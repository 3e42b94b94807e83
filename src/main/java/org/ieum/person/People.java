package org.ieum.person;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.audit.Audit;
import org.ieum.platform.Problem;

/** Finds people of one kind, and moves them from one standing to another. */
@Singleton
public class People {

    private final EntityManager entities;
    private final Audit audit;

    @Inject
    People(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * Who is looked for.
     *
     * @param status empty for all
     * @param text the beginning of a key or a part of the name; empty for all
     */
    public record Search(Optional<Status> status, String text, int page, int size) {}

    /** A part of the people of a kind who are looked for, by their key. Written to the trail, for these are personal data. */
    @Transactional
    public <P extends Person> List<P> find(Class<P> kind, String nameAttribute, Search search, String actor) {
        audit.record(actor, kindName(kind) + ".listed");
        TypedQuery<P> query = entities.createQuery(
                        "from " + kind.getSimpleName() + " p where "
                                + (search.status().isPresent() ? "p.status = :status and " : "")
                                + "(p.ref like :prefix escape '!' or lower(p." + nameAttribute
                                + ") like :part escape '!') order by p.ref",
                        kind)
                .setParameter("prefix", literal(search.text()) + "%")
                .setParameter("part", "%" + literal(search.text().toLowerCase(Locale.ROOT)) + "%")
                .setFirstResult(search.page() * search.size())
                .setMaxResults(search.size());
        search.status().ifPresent(status -> query.setParameter("status", status));
        return query.getResultList();
    }

    /** How many people of a kind there are, by standing; every standing is there. */
    public Map<Status, Long> counts(Class<? extends Person> kind) {
        Map<Status, Long> counts = new TreeMap<>();
        for (Status status : Status.values()) {
            counts.put(status, 0L);
        }
        entities.createQuery("select status, count(*) from " + kind.getSimpleName() + " group by status", Count.class)
                .getResultList()
                .forEach(count -> counts.put(count.status(), count.people()));
        return counts;
    }

    /**
     * Moves somebody to another standing.
     *
     * @throws Problem 404 if there is no such person
     */
    @Transactional
    public void become(Class<? extends Person> kind, long id, Status status, String actor) {
        Person person = Optional.ofNullable(entities.find(kind, id)).orElseThrow(Problem::notFound);
        person.become(status);
        audit.record(actor, kindName(kind) + "." + status.code(), kindName(kind), id);
    }

    private record Count(Status status, Long people) {}

    private static String kindName(Class<?> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

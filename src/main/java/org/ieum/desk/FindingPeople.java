package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;

/** Finds people of one kind; a page at a time, two statements whatever is asked for. */
@Singleton
public class FindingPeople {

    private final EntityManager entities;
    private final Sealing sealing;
    private final Audit audit;

    @Inject
    FindingPeople(EntityManager entities, Sealing sealing, Audit audit) {
        this.entities = entities;
        this.sealing = sealing;
        this.audit = audit;
    }

    /**
     * A page of a list.
     *
     * @param people at most {@link Search#SIZE}
     * @param more whether another page follows
     */
    public record Page(List<Listed> people, boolean more) {}

    /** A part of the people who are looked for. Written to the trail, for these are personal data. */
    @Transactional
    public Page find(Kind kind, Search search, String actor) {
        audit.record(actor, kind.code() + ".listed");
        SearchSql sql = new SearchSql(kind, search, sealing::lookup);
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql.rows(search.order()), Object[].class)
                .setFirstResult(search.page() * Search.SIZE)
                .setMaxResults(Search.SIZE + 1);
        sql.values().forEach(query::setParameter);
        List<Listed> found =
                query.getResultList().stream().map(FindingPeople::listed).toList();
        boolean more = found.size() > Search.SIZE;
        return new Page(more ? found.subList(0, Search.SIZE) : found, more);
    }

    /** How many people of a kind there are, by standing; every standing is there. */
    public Map<Status, Long> counts(Kind kind) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        Stream.of(Status.values()).forEach(status -> counts.put(status, 0L));
        entities.createQuery(
                        "select status, count(*) from " + kind.type().getSimpleName() + " group by status", Count.class)
                .getResultList()
                .forEach(count -> counts.put(count.status(), count.people()));
        return counts;
    }

    private record Count(Status status, Long people) {}

    private static Listed listed(Object[] row) {
        String subjects = (String) row[7];
        return new Listed(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Coded.parse(Status.class, (String) row[4]),
                (Boolean) row[5],
                LocalDate.parse((String) row[6]),
                subjects.isEmpty() ? List.of() : List.of(subjects.split(",", -1)),
                (Boolean) row[8]);
    }
}

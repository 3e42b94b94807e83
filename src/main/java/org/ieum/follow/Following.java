package org.ieum.follow;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.kernel.Side;

/** Lets all that is stored of somebody follow them to their other entry, and back. In the caller's transaction. */
@Singleton
public class Following {

    @Inject
    @Any
    Instance<FollowedTables> rooms;

    @Inject EntityManager entities;

    /** Everything that follows, of both sides. */
    public List<Followed> all() {
        return rooms.stream().flatMap(room -> room.tables().stream()).toList();
    }

    /** How much would follow, by what it is; what is not told of is left out. */
    public Map<FollowedKind, Long> counts(Side side, long gone) {
        Map<FollowedKind, Long> counts = new EnumMap<>(FollowedKind.class);
        of(side).filter(one -> one.kind() != FollowedKind.UNTOLD)
                .forEach(one -> counts.merge(one.kind(), number(one.count(), gone, Optional.empty()), Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Whether both have something that one person cannot have twice. */
    public boolean clash(Side side, long gone, long kept) {
        return of(side).flatMap(one -> one.clash().stream()).anyMatch(sql -> number(sql, gone, Optional.of(kept)) > 0);
    }

    /** Moves what it can; the keys of what was moved, by name of its column. */
    public Map<String, List<String>> move(Side side, long gone, long kept) {
        entities.flush();
        Map<String, List<String>> moved = new LinkedHashMap<>();
        of(side).forEach(one -> {
            List<String> keys = session()
                    .createNativeQuery(one.move(), String.class)
                    .setParameter("gone", gone)
                    .setParameter("kept", kept)
                    .getResultList();
            if (!keys.isEmpty()) {
                moved.put(one.name(), keys);
            }
        });
        entities.clear();
        return moved;
    }

    /** Moves those of them back that are still there. */
    public void moveBack(Side side, long gone, long kept, Map<String, List<String>> moved) {
        entities.flush();
        of(side).filter(one -> moved.containsKey(one.name()))
                .forEach(one -> entities.createNativeQuery(one.moveBack())
                        .setParameter("gone", gone)
                        .setParameter("kept", kept)
                        .setParameter("keys", moved.get(one.name()).toArray(new String[0]))
                        .executeUpdate());
        entities.clear();
    }

    private long number(String sql, long gone, Optional<Long> kept) {
        var query = session().createNativeQuery(sql, Long.class).setParameter("gone", gone);
        kept.ifPresent(id -> query.setParameter("kept", id));
        return query.getSingleResult();
    }

    private Stream<Followed> of(Side side) {
        return all().stream().filter(one -> one.side() == side);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}

package org.ieum.pairing;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Rows that other rooms keep of pairings, by {@code pairingId}: what is old is forgotten some pairings at a time. */
public final class RowsOfPairings {

    private RowsOfPairings() {}

    /** The pairings of which there are such rows, some at a time behind an id. */
    public static List<Long> behind(EntityManager entities, Class<?> row, long after, int most) {
        return entities.createQuery(
                        "select distinct pairingId from " + row.getSimpleName()
                                + " where pairingId > :after order by pairingId",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}

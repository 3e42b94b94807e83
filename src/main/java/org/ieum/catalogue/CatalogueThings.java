package org.ieum.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All cities, or all subjects: some dozens, so always all at once. */
interface CatalogueThings<T extends Named> extends PanacheRepositoryBase<T, String> {

    /** By key. */
    default Map<String, T> byKey() {
        Map<String, T> byKey = new LinkedHashMap<>();
        listAll(Sort.by("key")).forEach(thing -> byKey.put(thing.key(), thing));
        return byKey;
    }

    /** By its number in addresses. */
    default Optional<T> byNumber(long number) {
        return find("number", number).firstResultOptional();
    }

    /** One more, which has its number from the database then. */
    default void add(T thing) {
        persistAndFlush(thing);
        getEntityManager().refresh(thing);
    }
}

package org.ieum.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Views that are kept. */
@Singleton
class ListedViews implements PanacheRepository<ListedView> {

    /** Those of a list, in the order in which they were kept. */
    List<ListedView> of(String list) {
        return list("list = ?1 order by id", list);
    }
}

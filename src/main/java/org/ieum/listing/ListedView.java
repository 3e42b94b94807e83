package org.ieum.listing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** A list as somebody of the organisation keeps it, for all who work there: filters, order and columns, under a name. */
@Entity
class ListedView extends Numbered {

    /** The name of the list. */
    String list;

    @Convert(converter = SealedConverter.class)
    String name;

    /** What its address asks for. */
    String query;

    String keptBy;
    Instant keptAt;

    /** For Hibernate. */
    protected ListedView() {}

    ListedView(String list, String name, String query, String keptBy, Instant keptAt) {
        this.list = list;
        this.name = name;
        this.query = query;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }
}

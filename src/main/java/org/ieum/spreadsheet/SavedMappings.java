package org.ieum.spreadsheet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.exchange.DataFile;

/** Mappings that were kept under a name. */
@Singleton
class SavedMappings implements PanacheRepository<SavedMapping> {

    /** Those for a kind of table, the newest first: an organisation has a handful. */
    List<SavedMapping> of(DataFile file) {
        return list("file = ?1 order by savedAt desc, id desc", file.code());
    }

    /** All, the newest first. */
    List<SavedMapping> all() {
        return list("order by savedAt desc, id desc");
    }

    Optional<SavedMapping> named(DataFile file, String name) {
        return of(file).stream().filter(mapping -> mapping.name.equals(name)).findFirst();
    }
}

package org.ieum.spreadsheet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What words of tables mean, as somebody said. */
@Singleton
class RememberedWords implements PanacheRepository<RememberedWord> {

    /** More than an organisation's people think of. */
    private static final int MOST = 5_000;

    /** The newest, newest first. */
    List<RememberedWord> newest() {
        return find("order by saidAt desc, id desc").range(0, MOST - 1).list();
    }

    Optional<RememberedWord> of(String meaning, byte[] hash) {
        return find("meaning = ?1 and hash = ?2", meaning, hash).firstResultOptional();
    }

    /** Those that nobody said since then go. */
    void forget(Instant old) {
        delete("saidAt < ?1", old);
    }
}

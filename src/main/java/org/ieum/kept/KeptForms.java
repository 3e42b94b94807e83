package org.ieum.kept;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.ieum.platform.Token;

/** All forms that came too late. */
@Singleton
class KeptForms implements PanacheRepository<KeptForm> {

    @Inject Clock clock;

    /** Those of a browser whose time is not over, the latest first. */
    List<KeptForm> of(Token browser) {
        return list("browserHash = ?1 and expiresAt > ?2 order by id desc", browser.hash(), clock.instant());
    }

    /** Those of a reader in that browser. */
    List<KeptForm> of(Token browser, String reader) {
        return of(browser).stream().filter(form -> form.reader.equals(reader)).toList();
    }

    /** In all browsers, the latest first. */
    List<KeptForm> of(String reader) {
        return list("reader = ?1 order by id desc", reader);
    }

    /** Those into which this address was typed, by its keyed hash. */
    void forget(byte[] address) {
        delete("addressLookup", address);
    }

    void forget(String reader) {
        delete("reader", reader);
    }

    /** Those whose time is over go. */
    int forget() {
        return Math.toIntExact(delete("expiresAt <= ?1", clock.instant()));
    }
}

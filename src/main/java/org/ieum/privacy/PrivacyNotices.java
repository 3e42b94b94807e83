package org.ieum.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Every version that was ever in force. */
@Singleton
class PrivacyNotices implements PanacheRepositoryBase<PrivacyNotice, Integer> {

    Optional<PrivacyNotice> latest() {
        return find("order by version desc").firstResultOptional();
    }

    List<PrivacyNotice> newestFirst() {
        return list("order by version desc");
    }
}

package org.ieum.hours;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Certificates follow their tutor. */
@Singleton
class CertificatesFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(
                List.of(Followed.of(FollowedKind.CERTIFICATES, Side.TUTOR, "certificate", "tutor_id", "id")));
    }
}

package org.ieum.hours;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Certificates follow their tutor. */
@Singleton
class CertificatesFollow extends FollowedTables {

    CertificatesFollow() {
        super(Followed.of(FollowedKind.CERTIFICATES, Side.TUTOR, "certificate", "tutor_id", "id"));
    }
}

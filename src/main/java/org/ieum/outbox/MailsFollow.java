package org.ieum.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Mails follow whoever they are for. */
@Singleton
class MailsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.MAILS, Side.LEARNER, "outbox_message", "recipient_id", "id")
                        .withSideIn("recipient_kind"),
                Followed.of(FollowedKind.MAILS, Side.TUTOR, "outbox_message", "recipient_id", "id")
                        .withSideIn("recipient_kind")));
    }
}

package org.ieum.outbox;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;

/** Mails follow whoever they are for. */
@Singleton
class MailsFollow extends FollowedTables {

    MailsFollow() {
        super(side -> Followed.of(FollowedKind.MAILS, side, "outbox_message", "recipient_id", "id")
                .withSideIn("recipient_kind"));
    }
}

package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.ieum.outbox.MailRank;
import org.junit.jupiter.api.Test;

/** Which mails leave first when many wait. */
class MailRankTest {

    @Test
    void whoWaitsBeforeAScreenGoesFirstAndWhatIsWrittenToAllAtOnceLast() {
        List<MailKind> order = List.of(
                MailKind.CONFIRM_ADDRESS, MailKind.OWN_PAGE, MailKind.MESSAGE, MailKind.OFFER, MailKind.CHECK_IN);
        assertThat(order).isSortedAccordingTo(Comparator.comparing(MailKind::rank));
        assertThat(MailKind.OWN_PAGE.rank()).isEqualTo(MailRank.AWAITED);
        assertThat(MailKind.MESSAGE.rank()).isEqualTo(MailRank.USUAL);
        assertThat(MailKind.OFFER.rank()).isEqualTo(MailRank.BULK);
    }
}

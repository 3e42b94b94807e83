package org.ieum.web;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.inject.Inject;
import org.ieum.outbox.InjectMailbox;
import org.junit.jupiter.api.AfterEach;

/** What looks at a house in which there is something of everything, and leaves it empty. */
abstract class FilledTest {

    @InjectMailbox
    GreenMail mailbox;

    @Inject FilledInstallation house;

    @AfterEach
    final void nobodyIsLeft() {
        house.empty();
    }
}

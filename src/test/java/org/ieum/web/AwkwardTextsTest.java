package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ieum.account.SignInTries;
import org.ieum.kernel.Side;
import org.ieum.outbox.InjectMailbox;
import org.ieum.person.Fact;
import org.ieum.person.Persons;
import org.ieum.testing.BackgroundJobs;
import org.ieum.web.Routes.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Each of forty awkward texts in each field of each door: is taken or refused, is never our own mistake, and leaves nothing
 * half done. The doors are those that the code has; one that has fields which nobody knows is a failure. Of what one piece of the
 * frame reads for all doors, and of a choice or a number that another door has by the same name, each door gets four in turn.
 * {@code ./mvnw -Pfuzz} asks about all forty everywhere.
 */
@QuarkusTest
class AwkwardTextsTest {

    @InjectMailbox
    GreenMail mailbox;

    @Inject FilledInstallation house;
    @Inject WalkedInstallation walked;
    @Inject StoredRows rows;
    @Inject BackgroundJobs jobs;
    @Inject Persons persons;

    private final List<Route> routes = Routes.all().stream()
            .filter(route -> !route.method().getOwner().isEquivalentTo(ProtectedRoutes.class))
            .toList();

    @Inject SignInTries tries;

    @AfterEach
    void nobodyIsLeft() {
        tries.forget();
        house.empty();
    }

    @Test
    void areTakenOrRefusedAtEveryDoor() throws Exception {
        assertThat(AwkwardTexts.all()).hasSize(40);
        rows.keep();
        try {
            // A link to the page of somebody of another test would be found first.
            mailbox.purgeEmailFromAllMailboxes();
            house.fill(mailbox);
            List<WalkedPages> walks = walked.walks(routes, mailbox);
            Knocking knocking = new Knocking(rows);
            jobs.restDuring(() -> knockEverywhere(knocking, walks));
            assertThat(knocking.faults()).isEmpty();
            assertThat(rows.unsound()).isEmpty();
            walks.forEach(this::everyPageIsStillThere);
        } finally {
            rows.restore();
        }
    }

    /** What passes has all that can be said, so that no column is left out. */
    @Test
    void areSentInEveryFact() {
        for (Side side : Side.values()) {
            assertThat(AwkwardBodies.person(side).properties().stream().map(Map.Entry::getKey))
                    .containsAll(persons.of(side).columns().stream()
                            .map(Fact::jsonKey)
                            .toList());
        }
    }

    /** All by whoever is let in everywhere; what has a form for a learner, by a learner once more. */
    private void knockEverywhere(Knocking knocking, List<WalkedPages> walks) {
        for (WalkedPages walk : walks) {
            boolean everywhere = walk == walks.get(0);
            for (Route route : routes) {
                if (everywhere || !walk.forms(route).isEmpty()) {
                    if (route.path().startsWith("/join/")) {
                        walked.answer(walk.browser());
                        knocking.countAgain();
                    }
                    Door.of(route, walk).forEach(door -> knocking.at(door, walk));
                }
            }
        }
    }

    private void everyPageIsStillThere(WalkedPages walk) {
        assertThat(walked.again(routes, walk))
                .isNotEmpty()
                .allSatisfy((page, status) -> assertThat(status).as(page).isLessThan(500));
    }
}

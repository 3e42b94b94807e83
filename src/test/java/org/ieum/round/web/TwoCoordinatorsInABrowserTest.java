package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.ieum.account.web.Invitations;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two coordinators in two browsers review the same round: nobody overwrites what the other decided. */
@QuarkusTest
class TwoCoordinatorsInABrowserTest extends StoredTest {

    private static final String MINA = "mina@example.org";
    private static final String FIRST_ROW = "tr[data-proposal]:has-text('Alias L1')";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private Window first;
    private Window second;

    @BeforeEach
    void bothLookAtTheSameRound() {
        people.twoLearnersWithATutorEach();
        new Invitations(new WebClient().signedIn()).colleague(MINA, "coordinator");
        first = browsers.open(Chromium.DESK, "en").signIn(MINA, Invitations.PASSWORD);
        second = browsers.open(Chromium.PHONE, "ko").signIn();
        first.go("/rounds");
        first.fill("#effectiveOn", StoredPeople.MONDAY.toString());
        first.click("form[action='/rounds'] > .button");
        if (StoredPeople.isMondayLongOver()) {
            first.click("button[name=sure]");
        }
        first.sees(FIRST_ROW);
        second.page().navigate(first.page().url());
        second.sees(FIRST_ROW);
    }

    @AfterEach
    void theAdminAlone() {
        database.onlyTheAdmin();
    }

    @Test
    void theSecondIsToldWhoWasFasterAndWithWhat() {
        first.click(FIRST_ROW + " [data-key=a]");
        first.sees(FIRST_ROW + " .tag-good");
        reject(second);

        assertThat(second.alert()).contains(MINA, "Alias L1", "승인");
        assertThat(second.sees(FIRST_ROW).innerText()).contains("승인", MINA);
        second.isFlawless();
        first.page().reload();
        first.click(FIRST_ROW + " summary");
        assertThat(first.sees(FIRST_ROW).innerText()).contains("approved", MINA);
    }

    @Test
    void whoDecidesAboutManyIsToldThatTheyAreNotAsManyAnyMore() {
        second.click(".bulk summary");
        second.click(".bulk button[value=reject]");
        second.sees("main ul + form .button");
        reject(first);
        first.sees(FIRST_ROW + " .tag-bad");
        second.click("main form .button");

        assertThat(second.alert()).contains("건수가 달라졌습니다");
        second.isFlawless();
        first.page().reload();
        assertThat(first.page().locator(".tag-bad").count()).isOne();
        assertThat(first.page().locator(".tag-wait").count()).isOne();
    }

    private static void reject(Window window) {
        window.click(FIRST_ROW + " summary");
        window.click(FIRST_ROW + " form.reject button");
    }
}

package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.ieum.outbox.InjectMailbox;
import org.ieum.platform.CleanDatabase;
import org.ieum.platform.Somebody;
import org.ieum.round.Town;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator's week with a real browser: sign in, start a round, look, reject one, publish; the mails arrive. */
@QuarkusTest
class WeekInABrowserTest {

    private static Chromium chromium;

    @TestHTTPResource
    URI home;

    @InjectMailbox
    GreenMail mailbox;

    @Inject
    CleanDatabase database;

    @Inject
    Town town;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void twoLearnersWithATutorEach() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
        town.learner("L1", "math", "MON 19:00-20:00");
        town.learner("L2", "math", "TUE 19:00-20:00");
        town.tutor("T1", "math", "MON 19:00-22:00");
        town.tutor("T2", "math", "TUE 19:00-22:00");
        town.tutor("T3", "math", "MON 19:00-22:00", "TUE 19:00-22:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void aWeek(int width) throws Exception {
        Page page = chromium.open(width, "en");
        page.navigate(home.resolve("/rounds").toString());
        page.getByLabel("E-mail").fill(Somebody.setting("ieum.bootstrap.admin-email"));
        page.getByLabel("Password").fill(Somebody.setting("ieum.bootstrap.admin-password"));
        press(page, "Sign in");
        assertThat(page.content()).contains("No round yet");
        isFlawless(page);

        page.getByText("What counts how much").click();
        isFlawless(page);
        page.getByLabel("A week of waiting").fill("2");
        page.getByLabel("Takes effect on").fill(Town.MONDAY.plusDays(1).toString());
        press(page, "Start a round");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("not a Monday");
        page.getByLabel("Takes effect on").fill(Town.MONDAY.toString());
        press(page, "Start a round");

        page.waitForSelector("text=2 of 2 needs get a tutor");
        page.getByText("What makes this plan good").click();
        assertThat(page.locator("main").innerText())
                .contains(
                        "A week of waiting: 2 instead of 1", "2 needs get a tutor: 36 points for lessons and waiting.");
        isFlawless(page);
        assertThat(page.content()).contains("Next best: Name T");
        page.navigate(page.url() + "?part=unmatched");
        isFlawless(page);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Whom to look for"))
                .click();
        page.waitForSelector("h1");
        isFlawless(page);
        page.goBack();
        page.goBack();
        reviewByKeys(page);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See what would be sent, and publish…"))
                .click();
        page.waitForSelector("text=What will be sent: 2 mails");
        isFlawless(page);
        press(page, "Publish: make this real and send the mails");
        assertThat(page.content()).contains("Published.");
        isFlawless(page);

        // L1 and T1; the other two were not paired.
        assertThat(mailbox.waitForIncomingEmail(30_000, 2)).isTrue();
        assertThat(mailbox.getReceivedMessages()).hasSize(2);
    }

    /** Approves, locks and unlocks the first, rejects the second for a reason; then looks at it. */
    private void reviewByKeys(Page page) {
        page.waitForSelector("tr[data-proposal]");
        page.keyboard().press("?");
        page.waitForSelector("dialog[open]");
        isFlawless(page);
        press(page, "Close");
        key(page, "j", "tr[aria-current]");
        key(page, "a", "tr[aria-current] >> text=approved");
        key(page, "l", "tr[aria-current] >> text=locked");
        key(page, "l", "tr[aria-current] >> text=Lock");
        key(page, "u", "tr[aria-current] >> text=open");
        page.keyboard().press("j");
        key(page, "r", "details[open] select");
        isFlawless(page);
        page.locator("details[open] select").selectOption("times");
        page.locator("details[open] input[name=note]").fill("ajkl?");
        press(page, "Reject: Alias L2, Mathematics");
        page.waitForSelector("text=The times do not suit – ajkl?");
        isFlawless(page);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Alias L2").setExact(true))
                .click();
        page.waitForSelector("svg.week-pair");
        isFlawless(page);
        page.getByText("Back to the list").click();
        page.waitForSelector("tr[data-proposal]");
        key(page, "s", "text=Another tutor for");
        isFlawless(page);
        page.goBack();
        page.waitForSelector("tr[data-proposal]");
        page.getByText("All that are shown").click();
        press(page, "Approve all…");
        page.waitForSelector("text=will be approved.");
        isFlawless(page);
        page.getByText("Leave it").click();
        page.waitForSelector("tr[data-proposal]");
    }

    private static void key(Page page, String key, String then) {
        page.keyboard().press(key);
        page.waitForSelector(then);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void isFlawless(Page page) {
        assertThat(Chromium.faults(page)).isEmpty();
        assertThat(Chromium.sideways(page)).as("scrolls sideways").isFalse();
    }
}

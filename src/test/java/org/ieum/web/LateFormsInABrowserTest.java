package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ieum.outbox.InjectMailbox;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone: hours are ticked, the cookies go, the link is opened again, and the ticks are there. */
@QuarkusTest
class LateFormsInABrowserTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @InjectMailbox
    GreenMail mailbox;

    @Inject CleanDatabase database;

    @BeforeEach
    void somebody() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60;math:1x60", "2026-09-01")
                .arrive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en", "zh"})
    void theTicksAreThereAgain(String language) throws Exception {
        String link = OwnPageLinks.link(mailbox, "bada@people.test");
        Window window = browsers.open(Chromium.PHONE, language);
        window.go(link);
        window.click("main button");
        window.go("/my/hours");
        Locator boxes = window.page().locator(".week-day input[value^='TUE-1'], .week-day input[value^='WED-1']");
        int count = boxes.count();
        assertThat(count).isGreaterThan(30);
        for (int i = 0; i < count; i++) {
            boxes.nth(i).evaluate("box => { box.checked = true; }");
        }
        window.page().context().clearCookies();
        window.click("main .actions .button");
        assertThat(window.page().url()).contains("/me?notice=again");
        window.isFlawless();
        window.go(link);
        window.click("main button");
        window.page().waitForURL("**/my/hours");
        window.isFlawless();
        assertThat(window.page()
                        .locator("input[value^='TUE-1']:checked, input[value^='WED-1']:checked")
                        .count())
                .isEqualTo(count);
        assertThat(window.page()
                        .locator(".week-chosen [role=status]:not(.notice)")
                        .innerText())
                .as("added up")
                .contains(hours(count));
        window.click(".notice a");
        window.click("#kept-form-1 .actions .button");
        window.page().waitForURL("**/my?notice=saved");
        window.go("/my/hours");
        assertThat(window.page().locator("#kept-form-1").count()).isZero();
    }

    /** With the five half hours from before. */
    private static String hours(int ticked) {
        return Integer.toString(ticked / 2).substring(0, 1);
    }
}

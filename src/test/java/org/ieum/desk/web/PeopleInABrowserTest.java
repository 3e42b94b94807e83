package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done on the pages about people with a real browser, on a phone and at a desk, in both languages. */
@QuarkusTest
class PeopleInABrowserTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @BeforeEach
    void people() {
        new PeopleInFiles()
                .learner("L1", "아름", "areum@people.test", "english:1x60;math:2x90", "2026-09-01")
                .learner("L2", "바다", "", "english:1x60", "2026-09-01")
                .learner("L3", "바다", "", "math:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "math", "applied")
                .pair("L1", "T1", "MON 18:00/60")
                .wish("L1", "T2", "learner", "never")
                .arrive();
    }

    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ",ko", Chromium.DESK + ",en"})
    void isFlawlessAllAlong(int width, String language) {
        Window window = browsers.open(width, language).signIn();
        findAPerson(window);
        addAWish(window);
        forgetEverythingInAForm(window);
        bringInWishes(window);
    }

    private static void findAPerson(Window window) {
        window.go("/learners");
        window.click(".filters summary");
        window.isFlawless();
        window.fill("#text", "areum@people.test");
        window.click("form[role=search] button");
        window.isFlawless();
        window.page()
                .getByText("아름", new Page.GetByTextOptions().setExact(true))
                .click();
        window.isFlawless();
    }

    private static void addAWish(Window window) {
        window.fill("#ref", "T1");
        window.page().locator("#wish").selectOption("2");
        window.click("form[action$='/wishes'] button");
        assertThat(window.page().locator("table form button").count()).isEqualTo(2);
        window.isFlawless();
    }

    private static void forgetEverythingInAForm(Window window) {
        window.go("/learners/new");
        window.page().locator("main form .button").last().click();
        window.sees("[role=alert]");
        window.isFlawless();
    }

    private static void bringInWishes(Window window) {
        window.go("/import");
        window.choose("wishes", "learner_ref,tutor_ref,by,kind\nL1,T2,learner,3\nL2,T1,tutor,1\n");
        window.click("main form .button");
        window.isFlawless();
        window.click("main form .button");
        assertThat(window.page().url()).contains("created=1&updated=1");
        window.isFlawless();
    }
}

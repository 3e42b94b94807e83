package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPages;
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

    @Inject OwnPages pages;

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

    /** Of a pairing that came in running: what it costs, who is proposed, both yeses, and the lessons on the other page. */
    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ",ko", Chromium.PHONE + ",en"})
    void aLeaveIsStoodInFor(int width, String language) {
        new PeopleInFiles().tutor("T3", "Park", "english", "approved").arrive();
        run("update learner set locale = '" + language + "'");
        run("update tutor set locale = '" + language + "'");
        Window instead = browsers.open(width, language);
        openOwnPage(instead, Side.TUTOR, "T3");
        instead.go("/my/standing-in");
        instead.isFlawless();
        instead.click("button[value=yes]");

        Window desk = browsers.open(width, language).signIn();
        desk.go("/tutors/" + id(Side.TUTOR, "T1"));
        desk.isFlawless();
        desk.click("form[action^='/substitutes/leaves/'] button");
        desk.isFlawless();
        assertThat(desk.text()).contains("Park", "아름");
        desk.click("button[value=paused]");
        desk.go("/substitutes");
        desk.isFlawless();
        desk.click("form[action$='/approval'] .button");
        desk.isFlawless();

        answerYes(instead);
        assertThat(instead.text()).doesNotContain("아름");
        Window learner = browsers.open(width, language);
        openOwnPage(learner, Side.LEARNER, "L1");
        answerYes(learner);
        instead.go("/my");
        instead.isFlawless();
        assertThat(instead.text()).contains("아름");
        instead.click("a[href^='/my/standing-in/']");
        instead.isFlawless();
        openOwnPage(learner, Side.TUTOR, "T1");
        learner.go("/my/rest");
        learner.isFlawless();
    }

    private static void answerYes(Window window) {
        window.go("/my");
        window.click("a[href^='/my/standing-in/']");
        window.isFlawless();
        window.click("button[value=yes]");
    }

    private void openOwnPage(Window window, Side side, String ref) {
        PersonId who = new PersonId(side, id(side, ref));
        window.go("/me/"
                + QuarkusTransaction.requiringNew().call(() -> pages.issue(who)).token());
        window.click("main form button");
    }

    private long id(Side side, String ref) {
        return number("select id from " + side.code() + " where ref = '" + ref + "'");
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

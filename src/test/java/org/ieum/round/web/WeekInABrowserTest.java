package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coordinator's whole week with a real browser, from the files to the lessons; every page on the way is flawless. */
@QuarkusTest
class WeekInABrowserTest extends StoredTest {

    private static final String CHOSEN = "tr[aria-current]";
    private static final String ROW = "tr[data-proposal]";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private Window window;

    @BeforeEach
    void nobody() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ", en", Chromium.DESK + ", en", Chromium.DESK + ", ko"})
    void aWeek(int width, String language) {
        window = browsers.open(width, language).signIn();
        seesThatThereIsNoRoundYet();
        bringsPeopleIn();
        startsARound();
        looksAtWhatThePlanIsWorth();
        looksAtWhoHasNobody();
        reviewsByKeys();
        rejectsOneForAReason();
        looksAtBothWeeks();
        givesOneAnotherTutor();
        approvesTheRest();
        publishesAndThinksAgain();
        publishesNow();
        seesTheMails();
        seesTheLessons();
    }

    private void seesThatThereIsNoRoundYet() {
        window.go("/rounds");
        assertThat(window.page().locator("main table").count()).isZero();
        window.isFlawless();
    }

    /** Three ask for mathematics, of whom one has a tutor; the fourth asks for what nobody teaches. */
    private void bringsPeopleIn() {
        PeopleInFiles folk = new PeopleInFiles()
                .learner("L1", "Areum", "areum@people.test", "math:1x60", "2026-09-01")
                .learner("L2", "Bada", "bada@people.test", "math:1x60", "2026-09-08")
                .learner("L3", "Byeol", "", "english:1x60", "2026-06-01")
                .learner("L4", "Haneul", "haneul@people.test", "economics:1x60", "2026-08-03")
                .tutor("T1", "Kim", "math;english", "approved")
                .tutor("T2", "Lee", "math", "approved")
                .pair("L3", "T1", "SAT 10:00/60");
        window.go("/learners");
        window.click("a[href='/import']");
        folk.files().forEach(window::choose);
        window.isFlawless();
        window.click("main form .button");
        window.sees("text=L4");
        window.isFlawless();
        window.click("main form .button");
        window.sees("[role=status]");
        window.isFlawless();
    }

    private void startsARound() {
        window.go("/rounds");
        window.click(".weights summary");
        window.fill("#weekWaited", "2");
        window.fill("#effectiveOn", StoredPeople.MONDAY.plusDays(1).toString());
        window.click("form[action='/rounds'] > .button");
        assertThat(window.alert()).isNotEmpty();
        window.isFlawless();
        window.fill("#effectiveOn", StoredPeople.MONDAY.toString());
        window.click("form[action='/rounds'] > .button");
        if (StoredPeople.isMondayLongOver()) {
            window.click("button[name=sure]");
        }
        // The page looks again by itself until there is a plan.
        window.sees(ROW);
        window.isFlawless();
    }

    private void looksAtWhatThePlanIsWorth() {
        window.click(".about > summary");
        assertThat(window.sees(".about[open]").innerText()).isNotEmpty();
        window.isFlawless();
        window.click(".about > summary");
    }

    private void looksAtWhoHasNobody() {
        String round = window.page().url();
        window.click("a[href$='part=unmatched']");
        window.sees("text=Haneul");
        window.isFlawless();
        window.click("a[href$='/recruiting']");
        window.sees("h1");
        window.isFlawless();
        window.page().navigate(round);
    }

    private void reviewsByKeys() {
        window.key("?", "dialog[open]");
        window.isFlawless();
        window.click("dialog .button");
        window.key("j", CHOSEN);
        String approved = "#" + window.sees(CHOSEN).getAttribute("id");
        // It is approved, and the next one chosen.
        window.key("a", approved + " .tag-good");
        assertThat(window.sees(CHOSEN).getAttribute("id")).isNotEqualTo(approved.substring(1));
        window.key("k", approved + "[aria-current]");
        window.key("l", CHOSEN + " [data-key=l][value=false]");
        window.key("l", CHOSEN + " [data-key=l][value=true]");
        window.key("u", CHOSEN + " [data-key=a]");
        String first = window.sees(CHOSEN).getAttribute("id");
        window.page().keyboard().press("j");
        assertThat(window.sees(CHOSEN).getAttribute("id")).isNotEqualTo(first);
        window.page().keyboard().press("k");
        assertThat(window.sees(CHOSEN).getAttribute("id")).isEqualTo(first);
        window.isFlawless();
    }

    private void rejectsOneForAReason() {
        window.page().keyboard().press("j");
        window.key("r", "details[open] select");
        window.isFlawless();
        window.page().locator("details[open] select").selectOption("times");
        // Keys do nothing while somebody writes.
        window.fill("details[open] input[name=note]", "");
        window.page().keyboard().type("ajkl?");
        window.click("details[open] form.reject .button");
        window.sees(CHOSEN + " .tag-bad");
        assertThat(window.text()).contains("ajkl?");
        window.isFlawless();
        // By mistake; it goes on to be given to somebody else. Whoever leaves before it is stored is asked whether they
        // will.
        window.key("u", CHOSEN + " [data-key=a]");
        window.page().waitForFunction("() => document.getElementById('left').textContent === ''");
    }

    private void looksAtBothWeeks() {
        window.click(CHOSEN + " [data-open]");
        window.sees("svg.week-pair");
        window.isFlawless();
        window.click("main > p > a");
        window.sees(CHOSEN);
    }

    private void givesOneAnotherTutor() {
        String before = tutorOf(CHOSEN);
        window.key("s", "form[action$='/swap/preview']");
        window.isFlawless();
        window.click("form[action$='/swap/preview'] button");
        window.sees("form[action$='/swap']");
        window.isFlawless();
        window.click("form[action$='/swap'] .button");
        window.click(ROW + ":has([data-key=l][value=false]) summary");
        window.sees("[data-key=l][value=false]");
        assertThat(tutorOf(ROW + ":has([data-key=l][value=false])")).isNotEqualTo(before);
        window.isFlawless();
    }

    private String tutorOf(String row) {
        return window.sees(row + " .tutor").innerText();
    }

    private void approvesTheRest() {
        window.click(".bulk summary");
        window.isFlawless();
        window.click(".bulk button[value=approve]");
        window.sees("main ul + form .button");
        window.isFlawless();
        window.click("main form .button");
        window.sees(ROW);
        assertThat(window.page().locator(ROW).count())
                .isEqualTo(window.page().locator(ROW + " .tag-good").count());
    }

    private void publishesAndThinksAgain() {
        String round = window.page().url();
        window.click("a[href$='/publication']");
        window.sees("main table");
        window.isFlawless();
        window.click("main form .button");
        window.sees("form[action$='/publication/undo']");
        assertThat(window.page().locator("[data-key]").count())
                .as("decided while it is due")
                .isZero();
        window.isFlawless();
        window.click("form[action$='/publication/undo'] button");
        window.sees("#ticked");
        assertThat(window.page().locator("[data-key]").count()).isPositive();
        assertThat(mailbox.getReceivedMessages()).isEmpty();
        assertThat(window.page().url()).isEqualTo(round.replaceAll("[?#].*", ""));
    }

    private void publishesNow() {
        window.click("a[href$='/publication']");
        window.click("main form .button");
        window.click("form[action$='/publication/now'] button");
        window.sees("p.notice");
        assertThat(window.page().locator("form[action$='/cancellation']").count())
                .isZero();
        window.isFlawless();
    }

    private void seesTheMails() {
        assertThat(mailbox.waitForIncomingEmail(30_000, 1)).isTrue();
        window.go("/outbox");
        window.sees("main tbody tr");
        window.isFlawless();
        window.click("main tbody a");
        window.sees("iframe.letter");
        window.isFlawless();
    }

    private void seesTheLessons() {
        window.go("/weeks");
        window.isFlawless();
        window.click(".grid td a");
        assertThat(window.sees("#lessons").innerText()).isNotEmpty();
        window.isFlawless();
        window.click("a[href^='/weeks/learners/']");
        window.sees("svg.week");
        window.isFlawless();
    }
}

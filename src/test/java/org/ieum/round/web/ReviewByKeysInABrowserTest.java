package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hundred proposals are gone through by keys alone, and no press is lost, however slow the server is. */
@QuarkusTest
class ReviewByKeysInABrowserTest extends StoredTest {

    private static final int PROPOSALS = 100;
    private static final int LOOKS = 12;

    /** Above what stays at the foot of the window. */
    private static final String WHOLE_ROWS = """
            () => {
              const foot = document.getElementById('bar').getBoundingClientRect().top;
              return [...document.querySelectorAll('[data-proposal]')].filter(row => row.getBoundingClientRect().bottom <= foot).length;
            }""";

    private static final String ALL_STORED = "() => document.getElementById('left').textContent === ''";
    private static final String SLOW =
            "const real = fetch; window.fetch = (...a) => new Promise(go => setTimeout(() => go(real(...a)), 700));";
    private static final String HANGUL = """
            () => document.activeElement.dispatchEvent(
              new KeyboardEvent('keydown', { code: 'KeyA', key: 'ㅁ', bubbles: true, cancelable: true }))""";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Inject OwnersConnection owner;

    private String round;

    @BeforeEach
    void aHundredProposals() {
        for (int n = 0; n < PROPOSALS; n++) {
            String number = String.format(Locale.ROOT, "%03d", n);
            people.learner("L" + number, "math", "MON 18:00-21:00");
            people.tutor("T" + number, "math", "MON 18:00-21:00");
        }
        RestAssured.requestSpecification = WebClient.withTheToken();
        round = SolvedRounds.page(SolvedRounds.solved());
        RestAssured.requestSpecification = null;
        owner.run("update proposal set look = true where id in (select id from proposal order by id limit " + LOOKS
                + ")");
        assertThat(count("open")).isEqualTo(PROPOSALS);
    }

    @AfterEach
    void noToken() {
        RestAssured.requestSpecification = null;
    }

    @Test
    void aHundredByKeysAlone() {
        Window window = open(Chromium.DESK, "en");
        assertThat(((Number) window.page().evaluate(WHOLE_ROWS)).intValue()).isGreaterThanOrEqualTo(12);
        assertThat(window.page().locator("[data-proposal]").first().boundingBox().height)
                .isBetween(43.0, 46.0);
        int presses = press(window, "j", 1) + press(window, "a", PROPOSALS);
        stored(window);
        assertThat(presses).isEqualTo(PROPOSALS + 1);
        assertThat(count("approved")).isEqualTo(PROPOSALS);
        assertThat(window.sees("#progress").innerText()).isEqualTo("100 of 100 decided");
        press(window, "Control+z", 2);
        stored(window);
        assertThat(count("approved")).isEqualTo(PROPOSALS - 2);
        assertThat(window.sees("#progress").innerText()).isEqualTo("98 of 100 decided");
        window.isFlawless();
    }

    /** Approved, approved, rejected for the fourth reason: over and over, ten presses a second, each answer 700 ms late. */
    @Test
    void noneIsLostAtTenASecondWhileTheServerIsSlow() {
        Window window = browsers.open(Chromium.DESK, "ko").signIn();
        window.page().addInitScript(SLOW);
        window.go(round);
        press(window, "j", 1);
        List<String> wanted = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            for (String key : List.of("a", "a", "r", "4")) {
                window.page().keyboard().press(key);
                window.page().waitForTimeout(100);
            }
            Collections.addAll(wanted, "approved", "approved", "rejected");
        }
        // As a keyboard in Hangul mode sends it.
        window.page().evaluate(HANGUL);
        wanted.add("approved");
        stored(window);
        assertThat(decided()).containsExactlyElementsOf(wanted);
        assertThat(values("select distinct objection from proposal where decision = 'rejected'"))
                .containsExactly("load");
        assertThat(window.page().locator("[role=alert]").count()).isZero();
        window.isFlawless();
    }

    @Test
    void whatIsFineIsApprovedInOneActAndTakenBackInOne() {
        Window window = open(Chromium.DESK, "en");
        window.page().locator("[data-proposal]").nth(LOOKS).click();
        press(window, "r", 1);
        press(window, "2", 1);
        stored(window);
        assertThat(window.sees("#new .count").innerText()).isEqualTo("Fine by all rules: new · 87 of 88 open");
        window.click("[data-fine] button");
        window.page().waitForFunction("() => document.getElementById('progress').textContent.startsWith('88 of 100')");
        assertThat(count("approved")).isEqualTo(87);
        assertThat(count("rejected")).isEqualTo(1);
        // Whoever goes on while the list is asked for anew loses nothing.
        window.page().evaluate(SLOW);
        press(window, "j", 1);
        press(window, "Control+z", 1);
        window.page().waitForFunction("() => document.getElementById('progress').textContent.startsWith('1 of 100')");
        stored(window);
        assertThat(count("approved")).isZero();
        assertThat(count("rejected")).isEqualTo(1);
        press(window, "Control+z", 1);
        stored(window);
        assertThat(count("rejected")).isZero();
        ticksThree(window);
        saysWhatDidNotArrive(window);
        for (int width : new int[] {320, Chromium.PHONE}) {
            window.resize(width);
            window.isFlawless();
        }
    }

    /** A reason that was begun is left, what lies beside a row is opened and closed, and the row has the focus again. */
    @Test
    void enterOpensAndEscapeGoesBackToTheRow() {
        Window window = open(Chromium.DESK, "ko");
        press(window, "j", 2);
        press(window, "k", 1);
        String first = window.page().locator("[data-proposal]").first().getAttribute("id");
        assertThat(focused(window)).isEqualTo(first);
        press(window, "r", 1);
        assertThat(focused(window)).isNotEqualTo(first);
        press(window, "Escape", 1);
        assertThat(focused(window)).isEqualTo(first);
        assertThat(window.page().locator(".beside[open]").count()).isZero();
        press(window, "4", 1);
        press(window, "Enter", 1);
        window.sees(".beside[open] figure.both");
        press(window, "Enter", 1);
        window.page().waitForURL("**/proposals/*");
        window.isFlawless();
        window.page().goBack();
        press(window, "Shift+Slash", 1);
        window.sees("dialog[open]");
        press(window, "a", 1);
        press(window, "Escape", 1);
        assertThat(count("open")).isEqualTo(PROPOSALS);
    }

    private static Object focused(Window window) {
        return window.page().evaluate("() => document.activeElement.id");
    }

    private void ticksThree(Window window) {
        for (int n = 0; n < 3; n++) {
            press(window, "x", 1);
            press(window, "j", 1);
        }
        press(window, "a", 1);
        stored(window);
        assertThat(count("approved")).isEqualTo(3);
        press(window, "Control+z", 1);
        stored(window);
        assertThat(count("approved")).isZero();
    }

    private void saysWhatDidNotArrive(Window window) {
        window.page().route("**/decisions*", Route::abort);
        press(window, "a", 2);
        assertThat(window.alert()).contains("2 could not be stored");
        assertThat(window.sees("#progress").innerText()).isEqualTo("0 of 100 decided");
        window.page().unroute("**/decisions*");
    }

    private Window open(int width, String language) {
        Window window = browsers.open(width, language).signIn();
        window.go(round);
        window.isFlawless();
        return window;
    }

    private static int press(Window window, String key, int times) {
        for (int n = 0; n < times; n++) {
            window.page().keyboard().press(key);
        }
        return times;
    }

    private static void stored(Window window) {
        window.page().waitForFunction(ALL_STORED, null, new WaitForFunctionOptions().setTimeout(60_000));
    }

    private long count(String decision) {
        return values("select decision from proposal").stream()
                .filter(decision::equals)
                .count();
    }

    /** In the order in which they were decided. */
    private List<String> decided() {
        return values("select decision from proposal where decided_at is not null"
                + " order by decided_at, look desc, (select name_folded from learner l where l.id = learner_id)");
    }
}

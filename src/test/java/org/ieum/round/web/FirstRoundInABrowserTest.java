package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A new coordinator's first round: two files come in, a round is solved, a hundred proposals are looked at one by one, and it is
 * published. What each step took is printed; docs/benchmarks.md says what a person needs for so many presses.
 */
@QuarkusTest
class FirstRoundInABrowserTest extends StoredTest {

    private static final int PEOPLE = 100;

    /** To the files, taken in, to the rounds, searched, reviewed, published: fewer would leave something unsaid. */
    private static final int CLICKS = 12;

    private static final double A_MINUTE = 60_000;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private final List<String> steps = new ArrayList<>();
    private long since;
    private int clicks;
    private int keys;

    @Test
    void fromTwoFilesToAPublishedRound() {
        Window window = browsers.open(Chromium.DESK, "en").signIn();
        since = System.nanoTime();
        comeIn(window);
        search(window);
        review(window);
        publish(window);
        steps.forEach(System.out::println);
        System.out.printf("FIRST ROUND: %d clicks, %d keys%n", clicks, keys);
        assertThat(clicks).isEqualTo(CLICKS);
        assertThat(keys).isEqualTo(PEOPLE + 1);
    }

    private void comeIn(Window window) {
        click(window, ".menu-places a[href='/learners'], nav a[href='/learners']");
        click(window, "main a[href='/import']");
        PeopleInFiles people = new PeopleInFiles();
        for (int n = 0; n < PEOPLE; n++) {
            String number = String.format(Locale.ROOT, "%03d", n);
            people.learner("L" + number, "Bada " + number, "l" + number + "@people.test", "english:1x60", "2026-10-01")
                    .tutor("T" + number, "Kim " + number, "english", "approved");
        }
        people.files().forEach((name, csv) -> {
            window.choose(name, csv);
            clicks++;
        });
        click(window, "main form[enctype] .button");
        click(window, "main form[action^='/import/'] .button:not(.button-secondary)");
        assertThat(window.page().url()).contains("created=" + 2 * PEOPLE);
        step("import");
    }

    private void search(Window window) {
        click(window, "nav a[href='/rounds']");
        click(window, "main form[action='/rounds'] .button");
        window.sees("form[action$='/stop'] .button");
        click(window, "form[action$='/stop'] .button");
        window.page().waitForSelector("[data-proposal]", new WaitForSelectorOptions().setTimeout(A_MINUTE));
        assertThat(window.page().locator("[data-proposal]").count()).isEqualTo(PEOPLE);
        step("round");
    }

    private void review(Window window) {
        window.page().keyboard().press("j");
        keys++;
        for (int n = 0; n < PEOPLE; n++) {
            window.page().keyboard().press("a");
            keys++;
        }
        window.page()
                .waitForFunction(
                        "() => document.getElementById('left').textContent === ''"
                                + " && document.getElementById('progress').textContent.startsWith('100 of 100')",
                        null,
                        new WaitForFunctionOptions().setTimeout(A_MINUTE));
        step("review");
    }

    private void publish(Window window) {
        click(window, "#bar a[href$='/publication']");
        assertThat(window.text()).contains("100");
        window.isFlawless();
        click(window, "main form[action$='/publication'] .button");
        window.sees("form[action$='/publication/undo'] .button");
        click(window, "form[action$='/publication/now'] .button");
        window.page()
                .waitForFunction(
                        "() => document.querySelector('main').textContent.includes('Published.')",
                        null,
                        new WaitForFunctionOptions().setTimeout(A_MINUTE));
        step("publication");
    }

    private void click(Window window, String selector) {
        window.click(selector);
        clicks++;
    }

    private void step(String name) {
        long now = System.nanoTime();
        steps.add(String.format(
                Locale.ROOT,
                "FIRST ROUND: %s %.1f s, %d clicks and %d keys so far",
                name,
                (now - since) / 1e9,
                clicks,
                keys));
        since = now;
    }
}

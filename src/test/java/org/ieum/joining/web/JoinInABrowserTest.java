package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody joins with a real browser: forgets something, is told, mends it; one mail arrives. */
@QuarkusTest
class JoinInABrowserTest extends StoredTest {

    private static final List<String> TUTOR = List.of("who", "skills", "where", "when", "promise");
    private static final List<String> LEARNER = List.of("who", "languages", "needs", "where", "when", "wishes");

    /** A test has no way there; that the browser asks for it is enough. */
    private static final String AWAY = "https://www.google.com/";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @BeforeEach
    void empty() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @CsvSource({
        "tutor, 320, zh",
        "tutor, 390, ko",
        "tutor, 1280, en",
        "learner, 320, ko",
        "learner, 390, zh",
        "learner, 1280, en",
        "learner, 390, ko"
    })
    void everyPageIsFlawlessEmptyFaultyAndFilled(String kind, int width, String language) throws Exception {
        Page page = browsers.chromium().open(width, language);
        Set<String> hosts = hosts(page);
        page.navigate(home.resolve("/join/" + kind).toString());
        for (String step : kind.equals("tutor") ? TUTOR : LEARNER) {
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            picture(page, kind, step, width, language, "empty");
            isFlawless(page, step + " empty");
            // Wishes may stay empty.
            if (!step.equals("wishes")) {
                next(page);
                assertThat(page.url()).endsWith("/" + step);
                // Times out if it does not take the focus.
                page.waitForSelector(".error-summary:focus");
                picture(page, kind, step, width, language, "error");
                isFlawless(page, step + " faulty");
                page.locator(".error-summary a").first().click();
                assertThat(page.evaluate("document.activeElement.id")).isNotEqualTo("");
            }
            fill(page, kind, step);
            isFlawless(page, step + " filled");
            next(page);
        }
        assertThat(page.url()).endsWith("/check");
        picture(page, kind, "check", width, language, "filled");
        isFlawless(page, "check");
        page.locator("#consent").check();
        page.locator("#send").dblclick();
        page.waitForURL("**/sent");
        picture(page, kind, "sent", width, language, "");
        isFlawless(page, "sent");
        page.goBack();
        page.navigate(home.resolve("/join/" + kind + "/check").toString());
        assertThat(page.url()).endsWith("/sent");
        assertThat(hosts).containsExactly(home.getHost());
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        assertThat(number("select count(*) from " + kind)).isEqualTo(1);
        assertThat(number("select count(*) from outbox_message")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"tutor, 320", "learner, 1280"})
    void withoutScript(String kind, int width) {
        Page page = browsers.chromium()
                .open(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("ko")
                        .setJavaScriptEnabled(false));
        page.navigate(home.resolve("/join/" + kind).toString());
        for (String step : kind.equals("tutor") ? TUTOR : LEARNER) {
            fill(page, kind, step);
            next(page);
        }
        page.locator("#consent").check();
        page.locator("#send").click();
        assertThat(page.url()).endsWith("/sent");
        assertThat(number("select count(*) from " + kind)).isEqualTo(1);
    }

    @Test
    void twoWindowsOfOneBrowserAreOnePerson() {
        Page one = browsers.chromium().open(Chromium.DESK, "en");
        one.navigate(home.resolve("/join/tutor").toString());
        for (String step : TUTOR) {
            fill(one, "tutor", step);
            next(one);
        }
        Page two = one.context().newPage();
        two.navigate(one.url());
        one.locator("#consent").check();
        two.locator("#consent").check();
        one.locator("#send").click();
        two.locator("#send").click();
        assertThat(two.url()).endsWith("/sent");
        one.goBack();
        one.reload();
        assertThat(one.url()).endsWith("/sent");
        assertThat(number("select count(*) from tutor")).isEqualTo(1);
        assertThat(number("select count(*) from outbox_message")).isEqualTo(1);
    }

    @Test
    void byKeyboardAlone() {
        Page page = browsers.chromium().open(Chromium.DESK, "en");
        page.navigate(home.resolve("/join/tutor").toString());
        to(page, "name").pressSequentially("Kim");
        to(page, "email").pressSequentially("kim@tutors.test");
        to(page, "gender").press("Space");
        page.keyboard().press("Enter");
        page.waitForURL("**/skills");
        to(page, "languages-0-tag").pressSequentially("English");
        to(page, "languages-0-level").pressSequentially("C1");
        to(page, "subjects").press("Space");
        toButton(page).press("Enter");
        page.waitForURL("**/where");
        to(page, "place").press("ArrowDown");
        toButton(page).press("Enter");
        page.waitForURL("**/when");
        tabTo(page, "document.activeElement.name.startsWith('availability')");
        page.keyboard().press("Space");
        toButton(page).press("Enter");
        page.waitForURL("**/promise");
        to(page, "commitment_end").press("Space");
        toButton(page).press("Enter");
        page.waitForURL("**/check");
        to(page, "consent").press("Space");
        to(page, "send").press("Enter");
        page.waitForURL("**/sent");
        assertThat(number("select count(*) from tutor")).isEqualTo(1);
    }

    @Test
    void aReaderWhoTurnsToAnotherLanguageKeepsWhatWasTyped() {
        Page page = browsers.chromium().open(Chromium.PHONE, "en");
        page.navigate(home.resolve("/join/learner").toString());
        page.locator("#alias").fill("바다");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                .click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ko");
        assertThat(page.locator("#alias").inputValue()).isEqualTo("바다");
    }

    @Test
    void theButtonLeadsAwayWithoutScriptToo() {
        Page page = browsers.chromium().open(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(home.resolve("/join/learner").toString());
        page.locator("#alias").fill("바다");
        next(page);
        page.navigate(home.resolve("/join/learner").toString());
        assertThat(page.locator("#alias").inputValue()).isEqualTo("바다");
        page.waitForRequest(AWAY, () -> page.locator("[data-exit]").click());
        page.navigate(home.resolve("/join/learner").toString());
        assertThat(page.locator("#alias").inputValue()).isEmpty();
    }

    @Test
    void whoeverCannotPromiseAYearFindsAFriendlyPage() {
        Page page = browsers.chromium().open(Chromium.PHONE, "ko");
        page.navigate(home.resolve("/join/tutor").toString());
        for (String step : TUTOR.subList(0, 4)) {
            fill(page, "tutor", step);
            next(page);
        }
        page.locator("a[href='/join/tutor/other-ways']").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("다른 방법으로 돕기");
        picture(page, "tutor", "other", Chromium.PHONE, "ko", "");
        isFlawless(page, "other ways");
    }

    private static void fill(Page page, String kind, String step) {
        switch (kind + " " + step) {
            case "tutor who" -> {
                page.locator("#name").fill("Kim");
                page.locator("#email").fill("kim@tutors.test");
                page.locator("#gender").check();
            }
            case "tutor skills" -> {
                languages(page);
                page.locator("input[value=english]").check();
            }
            case "tutor where" -> page.locator("#place").selectOption("online");
            case "learner who" -> {
                page.locator("#alias").fill("바다");
                page.locator("#email").fill("bada@learners.test");
            }
            case "learner languages" -> languages(page);
            case "learner needs" -> page.locator("#needs-0-subject").selectOption("english");
            case "learner where" -> page.locator("#delivery").check();
            case "tutor when", "learner when" -> tick(page);
            case "tutor promise" -> page.locator("#commitment_end").check();
            default -> {}
        }
    }

    private static void languages(Page page) {
        page.locator("#languages-0-tag").fill("English");
        page.locator("#languages-0-level").selectOption("C1");
    }

    private static void tick(Page page) {
        for (String time : List.of("19:00", "19:30", "20:00")) {
            page.locator("label:has(input[value='MON-" + time + "'])").click();
        }
    }

    private static void next(Page page) {
        page.locator("#answers .button").first().click();
    }

    private static Locator to(Page page, String id) {
        tabTo(page, "document.activeElement.id === '" + id + "'");
        return page.locator("#" + id);
    }

    private static Locator toButton(Page page) {
        tabTo(page, "document.activeElement.matches('#answers .actions .button')");
        return page.locator("#answers .actions .button").first();
    }

    private static void tabTo(Page page, String there) {
        for (int i = 0; i < 600; i++) {
            if ((Boolean) page.evaluate("!!(" + there.replace("activeElement.name", "activeElement.name?") + ")")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads there: " + there);
    }

    private Set<String> hosts(Page page) {
        Set<String> hosts = new TreeSet<>();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        return hosts;
    }

    private static void picture(Page page, String kind, String step, int width, String language, String state) {
        Window.keep(page, String.join("-", "join", kind, step, Integer.toString(width), language, state));
    }

    private static void isFlawless(Page page, String where) {
        assertThat(Chromium.faults(page)).as(where).isEmpty();
        assertThat(Chromium.sideways(page)).as(where + " scrolls sideways").isFalse();
        assertThat((List<?>) page.evaluate(SMALL))
                .as(where + " has small targets")
                .isEmpty();
    }

    /** Buttons, choices and fields that a thumb misses; a box counts with its label. */
    private static final String SMALL = """
            [...document.querySelectorAll('main button, main .button, main select, main textarea, main summary,'
                + ' main input:not([type=hidden], [type=checkbox], [type=radio]), main .choice, footer button')]
              .filter(e => e.offsetParent && !e.closest('.trap, [hidden]'))
              .filter(e => e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 90))""";
}

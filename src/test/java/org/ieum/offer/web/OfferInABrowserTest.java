package org.ieum.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers in a real browser: opened from a mail, answered, taken back, and looked after by coordinators. */
@QuarkusTest
class OfferInABrowserTest extends TwoWhoAreAsked {

    private static final Map<String, String> ERROR = Map.of("en", "Error: ", "ko", "잘못된 곳이 있어요: ", "zh", "有错误： ");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @CsvSource({
        "320, ko", "390, ko", "1280, ko",
        "320, en", "390, en", "1280, en",
        "320, zh", "390, zh", "1280, zh"
    })
    void everyStepIsFlawless(int width, String language) {
        String name = width + language;
        Page page = browsers.chromium().open(width, language);
        page.navigate(home.resolve(learner).toString());
        look(page, name + "-door");
        press(page, "show");
        look(page, name + "-asked");
        open(page);
        look(page, name + "-open");
        press(page, "decline");
        look(page, name + "-error");
        assertThat(page.title()).startsWith(ERROR.get(language));
        page.locator("input[name=reason]").nth(2).check();
        press(page, "decline");
        look(page, name + "-declined");
        press(page, "back");
        look(page, name + "-back");
        open(page);
        page.locator("input[name=times]").first().check();
        press(page, "times");
        look(page, name + "-proposed");

        Page other = browsers.chromium().open(width, language);
        other.navigate(home.resolve(tutor).toString());
        press(other, "show");
        look(other, name + "-asked-anew");
        press(other, "accept");
        look(other, name + "-arranged");
        assertThat(asked.state(offer)).isEqualTo("running");
    }

    @Test
    void twoClicksTwoTabsAndAFormSentAgainAreOneAnswer() {
        Page page = browsers.chromium().open(Chromium.PHONE, "en");
        page.navigate(home.resolve(learner).toString());
        press(page, "show");
        Page tab = page.context().newPage();
        tab.navigate(home.resolve(learner).toString());
        press(tab, "show");
        accept(page);
        // What a reload sends, and the button after Back, is the same form once more.
        page.reload();
        assertThat(page.locator("h1").innerText()).isEqualTo("Thank you. You said yes.");
        accept(tab);

        Page other = browsers.chromium().open(Chromium.PHONE, "en");
        other.navigate(home.resolve(tutor).toString());
        press(other, "show");
        other.locator("button[value=accept]").dblclick();
        other.locator("h1:has-text('It is arranged')").waitFor();
        assertThat(asked.mails())
                .containsExactly("offer learner", "offer tutor", "pairing-new learner", "pairing-new tutor");
    }

    private static void accept(Page page) {
        page.locator("button[value=accept]").dblclick();
        page.locator("h1:has-text('You said yes')").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Test
    void needsNoScripts() {
        Page page = browsers.chromium().openWithoutScripts(Chromium.PHONE, "en");
        page.navigate(home.resolve(learner).toString());
        press(page, "show");
        page.locator("summary").first().click();
        page.locator("input[name=times]").first().check();
        press(page, "times");
        assertThat(page.locator("h1").innerText()).contains("You proposed other times");
        press(page, "back");
        assertThat(page.locator("h1").innerText()).isEqualTo("Does this suit you?");
        page.locator("summary").nth(1).click();
        page.locator("input[name=reason]").first().check();
        press(page, "decline");
        assertThat(page.locator("h1").innerText()).isEqualTo("You said no");
        assertThat(asked.state(offer)).isEqualTo("declined");
    }

    @ParameterizedTest
    @CsvSource({"320, en", "390, ko", "1280, en", "1280, ko"})
    void coordinatorsPagesAreFlawless(int width, String language) {
        people.tutor("T2", "math", "MON 19:00-22:00");
        asked.tutorsStay();
        String name = width + language + "-coordinator";
        Page page = browsers.chromium().open(width, language);
        page.navigate(home.resolve("/sign-in?next=%2Foffers").toString());
        page.locator("#email").fill(WebClient.setting("ieum.bootstrap.admin-email"));
        page.locator("#password").fill(WebClient.setting("ieum.bootstrap.admin-password"));
        page.locator("main button").click();
        look(page, name + "-waiting");
        page.navigate(home.resolve("/offers/" + offer).toString());
        look(page, name + "-offer");
        page.locator("#side-tutor").check();
        page.locator("#answer-declined").check();
        page.locator("#reason").selectOption("life");
        page.locator("form[action$=answers] button").first().click();
        look(page, name + "-declined");
        page.locator("a[href*='/next']").first().click();
        look(page, name + "-next");
        page.locator("main form button").click();
        look(page, name + "-made");
        page.navigate(home.resolve("/offers?state=declined").toString());
        look(page, name + "-list-declined");
    }

    private static void open(Page page) {
        page.locator("summary").first().click();
        page.locator("summary").nth(1).click();
    }

    private static void press(Page page, String choice) {
        page.locator("button[value=" + choice + "]").click();
        page.waitForLoadState();
    }

    private static void look(Page page, String name) {
        assertThat(Chromium.faults(page)).as(name).isEmpty();
        assertThat(Chromium.sideways(page)).as(name + " scrolls sideways").isFalse();
        Window.keep(page, "offer-" + name);
    }
}

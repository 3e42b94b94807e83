package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones and languages are typed or chosen; the device's own zone is proposed, where it can say which that is. */
@QuarkusTest
class ListsOfTheWholeWorldInABrowserTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @CsvSource({"en, 390, true", "ko, 1280, true", "zh, 390, true", "en, 390, false"})
    void theDevicesZoneIsProposed(String language, int width, boolean scripts) {
        Page page = browsers.chromium()
                .open(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setTimezoneId("Asia/Kabul")
                        .setJavaScriptEnabled(scripts));
        toHours(page, language);
        String city = scripts ? "Kabul" : "Seoul";
        assertThat(page.locator("#time_zone").inputValue()).endsWith("(" + city + ")");
        Window.keep(page, "lists-" + language + width + scripts + "-when");
        assertThat(Chromium.sideways(page)).isFalse();
        page.locator("#time_zone").fill("Brisbane");
        page.locator("[value='MON-19:00']").check();
        page.locator("button[type=submit], form#answers button.button").first().click();
        page.waitForURL("**/promise*");
        page.navigate(home.resolve("/join/tutor/when").toString());
        assertThat(page.locator("#time_zone").inputValue()).endsWith("(Brisbane)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Kathmandu", "Europe/Kyiv"})
    void theListIsSearchedByWhatIsTyped(String zone) {
        Page page = browsers.chromium()
                .open(new Browser.NewContextOptions()
                        .setViewportSize(Chromium.PHONE, 900)
                        .setLocale("en")
                        .setTimezoneId(zone));
        toHours(page, "en");
        page.locator("#time_zone").focus();
        // The whole text is marked: what is typed takes its place.
        page.keyboard().type("kabul");
        assertThat(page.locator("#time_zone").inputValue()).isEqualTo("kabul");
        Object found = page.evaluate("[...document.getElementById('time_zone').list.options]"
                + ".filter(one => one.value.toLowerCase().includes('kabul')).map(one => one.dataset.code).join()");
        assertThat(found).isEqualTo("Asia/Kabul");
    }

    @Test
    void languagesAreTypedOnAPhone() {
        Page page = browsers.chromium().open(Chromium.PHONE, "ko");
        page.navigate(home.resolve("/join/tutor?lang=ko").toString());
        answer(page, "who");
        page.navigate(home.resolve("/join/tutor/skills").toString());
        assertThat(Chromium.faults(page)).isEmpty();
        Window.keep(page, "lists-ko-skills");
        page.locator("#languages-0-tag").fill("엘프어");
        page.locator("#languages-0-level").selectOption("C2");
        page.locator("form#answers button.button").first().click();
        assertThat(page.locator("main").innerText()).contains("“엘프어”");
        assertThat(page.locator("#languages-0-tag").inputValue()).isEqualTo("엘프어");
        Window.keep(page, "lists-ko-skills-unknown");
        assertThat(Chromium.faults(page)).isEmpty();
    }

    private void toHours(Page page, String language) {
        page.navigate(home.resolve("/join/tutor?lang=" + language).toString());
        answer(page, "who");
        page.navigate(home.resolve("/join/tutor/skills").toString());
        answer(page, "skills");
        page.navigate(home.resolve("/join/tutor/where").toString());
        answer(page, "where");
        page.navigate(home.resolve("/join/tutor/when").toString());
    }

    /** As the form of a page sends it: by its own fields, filled in. */
    private static void answer(Page page, String step) {
        for (Map.Entry<String, Object> field : Form.TUTOR.get(step).entrySet()) {
            var all = page.locator("[name='" + field.getKey() + "']");
            String type = all.first().getAttribute("type");
            if ("radio".equals(type) || "checkbox".equals(type)) {
                page.locator("[name='" + field.getKey() + "'][value='" + field.getValue() + "']")
                        .check();
            } else if (all.first().evaluate("one => one.tagName").equals("SELECT")) {
                all.first().selectOption(field.getValue().toString());
            } else {
                all.first().fill(field.getValue().toString());
            }
        }
        page.locator("form#answers button.button").first().click();
        page.waitForLoadState();
    }
}

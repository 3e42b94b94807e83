package org.ieum.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.learner.Learner;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The week of a form in a real browser: by finger, by mouse, by keys and box by box, the same hours come out. */
@QuarkusTest
class HoursInABrowserTest extends StoredTest {

    private static final String WANTED = "[TUE 18:00-20:00, SAT 10:00-11:30]";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @BeforeEach
    void somebodyWithOneHalfHour() {
        new PeopleInFiles()
                .learner("L1", "Areum", "areum@people.test", "Seoul", "english:1x60", "MON 06:00-06:30", "2026-09-01")
                .arrive();
    }

    @Test
    void byFinger() {
        Page page = open(window(Chromium.PHONE).setHasTouch(true));
        CDPSession finger = page.context().newCDPSession(page);
        tap(finger, box(page, "MON-06:00"));
        swipe(page, finger, "TUE-18:00", "TUE-19:30");
        swipe(page, finger, "SAT-10:00", "SAT-11:00");
        save(page);
    }

    @Test
    void byMouseAndWhatIsDrawnBackOverIsAsItWas() {
        Page page = open(window(Chromium.DESK));
        box(page, "MON-06:00").click();
        drag(page, "TUE-18:00", "TUE-21:30", "TUE-19:30");
        drag(page, "SAT-10:00", "SAT-11:00");
        save(page);
    }

    @Test
    void aFingerThatGoesUpOrDownScrollsAndDrawsNothing() {
        Page page = open(window(Chromium.PHONE).setHasTouch(true));
        CDPSession finger = page.context().newCDPSession(page);
        box(page, "WED-18:00").scrollIntoViewIfNeeded();
        BoundingBox from = box(page, "WED-18:00").boundingBox();
        double before = ((Number) page.evaluate("scrollY")).doubleValue();
        touch(finger, "touchStart", from.x + 20, from.y + 20);
        for (int step = 1; step <= 10; step++) {
            touch(finger, "touchMove", from.x + 20, from.y + 20 - step * 20);
        }
        touch(finger, "touchEnd", 0, 0);
        page.waitForFunction("before => scrollY > before + 50", before);
        assertThat(ticked(page)).containsExactly("MON-06:00");
    }

    @Test
    void aFingerThatBeganSidewaysGoesOnToTheLinesBelow() {
        Page page = open(window(Chromium.PHONE).setHasTouch(true));
        swipe(page, page.context().newCDPSession(page), "WED-18:00", "WED-18:30", "WED-21:30");
        assertThat(ticked(page)).contains("WED-18:00", "WED-20:30", "WED-21:30").hasSize(9);
    }

    @Test
    void byKeys() {
        Page page = open(window(Chromium.DESK));
        box(page, "MON-06:00").focus();
        page.keyboard().press("Space");
        box(page, "TUE-17:00").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        for (String key : List.of("ArrowDown", "ArrowRight")) {
            page.keyboard().press("Shift+" + key);
        }
        box(page, "SAT-10:00").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Shift+ArrowDown");
        save(page);
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "1280"})
    void boxByBoxWithoutJavaScript(int width) {
        Page page = open(window(width).setJavaScriptEnabled(false));
        assertThat(page.getByText("Copy this day").isVisible()).isFalse();
        box(page, "MON-06:00").uncheck();
        for (String tick : List.of("18:00", "18:30", "19:00", "19:30")) {
            box(page, "TUE-" + tick).check();
        }
        for (String tick : List.of("10:00", "10:30", "11:00")) {
            box(page, "SAT-" + tick).check();
        }
        save(page);
    }

    @Test
    void aDayIsCopiedAndUsualHoursAreAddedAtOnce() {
        Page page = open(window(Chromium.PHONE));
        page.getByText("Clear all hours").click();
        page.getByText("Saturdays, 9:00–18:00").click();
        page.locator("[data-copy=from]").selectOption("SAT");
        page.locator("[data-copy=to]").selectOption("SUN");
        page.getByText("Copy this day").click();
        assertThat(page.locator(".week-chosen").innerText())
                .contains("Copied: Saturday", "Hours a week: 18", "Sunday 09:00–18:00");
        page.getByText("Save").click();
        assertThat(hours()).isEqualTo("[SAT 09:00-18:00, SUN 09:00-18:00]");
    }

    @Test
    void whoIsElsewhereReadsWhatTimeThatIsAndWhenClocksChange() {
        Page page = open(window(Chromium.DESK));
        page.locator("#time_zone").fill("America/New_York");
        box(page, "MON-18:00").check();
        assertThat(page.locator(".week-form .notice[data-zone]:visible").innerText())
                .contains("18:00 in New York is 0", "the next day in Seoul");
        assertThat(page.locator(".week-chosen").innerText())
                .containsPattern("Monday 18:00–18:30 \\(Tuesday 0[78]:00–0[78]:30 in Seoul\\)");
        page.getByText("Save").click();
        page = edit(page);
        assertThat(page.locator(".week-form .notice[data-zone]:visible").innerText())
                .contains("in New York");
        assertThat(page.locator(".week-chosen").innerText()).contains("in Seoul");
    }

    @ParameterizedTest
    @CsvSource({"320,ko", "390,en", "390,ko", "800,en", "1280,en", "1280,ko"})
    void sevenDaysAreReachedAndNothingIsWrong(int width, String language) {
        Page page = open(window(width).setLocale(language));
        for (Locator day : page.locator(".week-form > .week-days > .week-day").all()) {
            BoundingBox place = day.boundingBox();
            assertThat(place.x).isGreaterThanOrEqualTo(0);
            assertThat(place.x + place.width).isLessThanOrEqualTo(width);
        }
        assertThat(Chromium.sideways(page)).isFalse();
        assertThat(Chromium.faults(page)).isEmpty();
        page.locator(".week-night > summary").click();
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('.week-form label, .week-form button, .week-form select, .week-form summary')]"
                                + ".map(one => one.getBoundingClientRect()).filter(box => box.width && (box.height < 44 || box.width < 43.5))"
                                + ".length"))
                .isEqualTo(0);
        assertThat(Chromium.faults(page)).isEmpty();
        Window.keep(page, "hours-" + language + "-" + width);
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions().setViewportSize(width, 900).setLocale("en");
    }

    private Page open(NewContextOptions options) {
        Page page = browsers.chromium().open(options);
        page.navigate(home.resolve("/sign-in").toString());
        page.locator("#email").fill(WebClient.setting("ieum.bootstrap.admin-email"));
        page.locator("#password").fill(WebClient.setting("ieum.bootstrap.admin-password"));
        page.locator("main button").click();
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return edit(page);
    }

    private Page edit(Page page) {
        page.navigate(home.resolve("/learners/" + learner().id() + "/edit").toString());
        return page;
    }

    private void save(Page page) {
        page.getByText("Save").click();
        page.waitForURL(Pattern.compile(".*notice=saved.*"));
        assertThat(hours()).isEqualTo(WANTED);
    }

    private String hours() {
        return learner().availability().toString();
    }

    private Learner learner() {
        entities.clear();
        return entities.createQuery("from Learner", Learner.class).getSingleResult();
    }

    private static Locator box(Page page, String value) {
        return page.locator("input[value='" + value + "']");
    }

    private static List<String> ticked(Page page) {
        return page.locator(".week-form input:checked").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    private static void drag(Page page, String... boxes) {
        box(page, boxes[0]).scrollIntoViewIfNeeded();
        centre(page, boxes[0]);
        page.mouse().down();
        for (String next : List.of(boxes).subList(1, boxes.length)) {
            centre(page, next);
        }
        page.mouse().up();
    }

    private static void centre(Page page, String value) {
        BoundingBox place = box(page, value).boundingBox();
        page.mouse().move(place.x + place.width / 2, place.y + place.height / 2);
    }

    private static void tap(CDPSession finger, Locator box) {
        box.scrollIntoViewIfNeeded();
        BoundingBox place = box.boundingBox();
        touch(finger, "touchStart", place.x + 20, place.y + 20);
        touch(finger, "touchEnd", 0, 0);
    }

    private static void swipe(Page page, CDPSession finger, String... boxes) {
        box(page, boxes[boxes.length - 1]).scrollIntoViewIfNeeded();
        box(page, boxes[0]).scrollIntoViewIfNeeded();
        BoundingBox at = box(page, boxes[0]).boundingBox();
        touch(finger, "touchStart", at.x + 20, at.y + 20);
        for (String next : List.of(boxes).subList(1, boxes.length)) {
            BoundingBox to = box(page, next).boundingBox();
            for (int step = 1; step <= 8; step++) {
                touch(finger, "touchMove", at.x + 20 + (to.x - at.x) * step / 8, at.y + 20 + (to.y - at.y) * step / 8);
            }
            at = to;
        }
        touch(finger, "touchEnd", 0, 0);
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}

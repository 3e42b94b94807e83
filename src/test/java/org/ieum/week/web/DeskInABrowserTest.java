package org.ieum.week.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.mail.Village;
import org.ieum.matching.Change;
import org.ieum.person.Status;
import org.ieum.platform.CleanDatabase;
import org.ieum.platform.Somebody;
import org.ieum.round.Town;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outbox, weeks, numbers and settings in a real browser, empty and filled. */
@QuarkusTest
class DeskInABrowserTest {

    private static final List<String> PAGES = List.of(
            "/outbox",
            "/weeks",
            "/weeks/free",
            "/numbers",
            "/settings/organisation",
            "/settings/catalogue",
            "/settings/rounds");

    private static Chromium chromium;

    @TestHTTPResource
    URI home;

    @Inject
    CleanDatabase database;

    @Inject
    Town town;

    @Inject
    Village village;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, en", "1280, en", "390, ko", "1280, ko"})
    void everyPageIsFlawlessEmptyAndFilled(int width, String language) {
        database.clear();
        Page page = chromium.open(width, language);
        page.navigate(home.resolve("/sign-in?next=%2Foutbox").toString());
        page.locator("#email").fill(Somebody.setting("ieum.bootstrap.admin-email"));
        page.locator("#password").fill(Somebody.setting("ieum.bootstrap.admin-password"));
        page.locator("main button").click();
        PAGES.forEach(path -> look(page, path, width + language + "-empty"));
        long tutor = fill();
        PAGES.forEach(path -> look(page, path, width + language));
        look(page, "/weeks?at=34", width + language);
        look(page, "/weeks/free?subject=math", width + language);
        look(page, "/weeks/tutors/" + tutor, width + language);
        page.locator(".off-paper .button").first().click();
        isFlawless(page, "a fresh link");
        assertThat(page.getByRole(AriaRole.STATUS, new GetByRoleOptions()).innerText())
                .contains("/calendar/");
    }

    private long fill() {
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        long tutor = village.tutor("Kim Minji of the long name", "kim@example.org", PageLanguage.KO, seoul);
        town.tutorBecomes(tutor, Status.APPROVED);
        long learner = village.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.KO, seoul);
        LocalDate since = LocalDate.of(2026, 5, 4);
        long pairing = village.pairing(learner, tutor, since, "TUE 10:00/90", "THU 19:00/60");
        for (int n = 0; n < 6; n++) {
            long other = town.learner("L" + n, "math", "MON 19:00-22:00");
            if (n < 3) {
                village.pairing(other, tutor, since.plusWeeks(n * 6L), "TUE " + (13 + n * 2) + ":00/60");
            }
        }
        town.learner("E1", "english", "MON 19:00-22:00");
        for (int n = 0; n < 5; n++) {
            town.tutor("T" + n, n < 3 ? "math" : "economics", "MON 19:00-22:00", "SAT 09:00-12:00");
        }
        village.end(village.pairing(
                town.learner("E2", "math", "MON 19:00-22:00"), tutor, LocalDate.of(2026, 3, 2), "WED 10:00/60"));
        village.publish(village.round(), Change.NEW, pairing);
        return tutor;
    }

    private void look(Page page, String path, String name) {
        page.navigate(home.resolve(path).toString());
        isFlawless(page, path);
        if (System.getenv("IEUM_PICTURES") != null) {
            String file = name + path.replaceAll("[^A-Za-z0-9]+", "-") + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getenv("IEUM_PICTURES"), file)));
        }
    }

    private static void isFlawless(Page page, String path) {
        assertThat(Chromium.faults(page)).as(path).isEmpty();
        assertThat(Chromium.sideways(page)).as(path + " scrolls sideways").isFalse();
    }
}

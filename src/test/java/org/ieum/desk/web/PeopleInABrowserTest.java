package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ieum.desk.Folk;
import org.ieum.platform.CleanDatabase;
import org.ieum.platform.Somebody;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about people with a real browser, on a phone and at a desk, in both languages. */
@QuarkusTest
class PeopleInABrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private static Chromium chromium;

    @TestHTTPResource
    URI home;

    @Inject
    CleanDatabase database;

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

    @BeforeEach
    void people() {
        database.clear();
        new Folk()
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
    @CsvSource({Chromium.PHONE + ",ko", Chromium.PHONE + ",en", Chromium.DESK + ",ko", Chromium.DESK + ",en"})
    void everyPageIsFlawless(int width, String language) {
        Page page = chromium.open(width, language);
        signIn(page);
        open(page, "/learners", "list", width, language);
        page.locator(".filters summary").click();
        isFlawless(page);
        page.locator("#text").fill("areum@people.test");
        page.locator("form[role=search] button").click();
        isFlawless(page);
        page.getByText("아름", new Page.GetByTextOptions().setExact(true)).click();
        shoot(page, "person", width, language);
        page.locator("#ref").fill("T1");
        page.locator("#wish").selectOption("2");
        page.locator("form[action$='/wishes'] button").click();
        assertThat(page.locator("table form button").count()).isEqualTo(2);
        page.locator("a[href$='/edit']").click();
        shoot(page, "edit", width, language);
        open(page, "/learners/new", "new", width, language);
        page.locator("main form .button").last().click();
        shoot(page, "new-flawed", width, language);
        open(page, "/duplicates", "duplicates", width, language);
        open(page, "/import", "import", width, language);
        String wishes = "learner_ref,tutor_ref,by,kind\nL1,T2,learner,3\nL2,T1,tutor,1\n";
        page.locator("#wishes")
                .setInputFiles(new FilePayload("wishes.csv", "text/csv", wishes.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form .button").click();
        shoot(page, "preview", width, language);
        page.locator("main form .button").first().click();
        assertThat(page.url()).contains("created=1&updated=1");
        isFlawless(page);
    }

    private void signIn(Page page) {
        page.navigate(home.resolve("/sign-in").toString());
        page.locator("#email").fill(Somebody.setting("ieum.bootstrap.admin-email"));
        page.locator("#password").fill(Somebody.setting("ieum.bootstrap.admin-password"));
        page.locator("main form button").click();
    }

    private void open(Page page, String path, String picture, int width, String language) {
        page.navigate(home.resolve(path).toString());
        shoot(page, picture, width, language);
    }

    /** Kept to be looked at. */
    private static void shoot(Page page, String name, int width, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + width + "-" + language + ".png")));
        isFlawless(page);
    }

    private static void isFlawless(Page page) {
        assertThat(Chromium.faults(page)).isEmpty();
        assertThat(Chromium.sideways(page)).as("scrolls sideways").isFalse();
    }
}

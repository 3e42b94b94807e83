package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's own page in a real browser, from the mail's link on; with JavaScript and without. */
@QuarkusTest
class OwnPageInABrowserTest extends StoredTest {

    private static final List<String> LEARNERS_PAGES = List.of(
            "/my", "/my/hours", "/my/facts", "/my/goal", "/my/wishes", "/my/rest", "/my/leaving", "/my/forgetting");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @Inject AskingThrottle throttle;

    @BeforeEach
    void aFewPeople() throws Exception {
        throttle.forget();
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60;math:1x60", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "math", "approved")
                .pair("L1", "T1", "MON 18:00/60")
                .arrive();
    }

    @ParameterizedTest
    @CsvSource({"320,ko,true", "390,zh,false", "390,en,true", "1280,ko,false", "1280,en,true"})
    void everyPageIsFlawless(int width, String language, boolean script) throws Exception {
        Page page = window(width, language, script);
        look(page, "/me", width, language, script);
        String link = OwnPageLinks.link(mailbox, "bada@people.test");
        look(page, link, width, language, script);
        page.locator("main button").click();
        page.waitForURL(home.resolve("/my").toString());
        for (String path : LEARNERS_PAGES) {
            look(page, path, width, language, script);
        }
        open(page, "/my/forgetting");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary").isVisible()).isTrue();
        check(page, script);
        open(page, "/my");
        page.locator("form[action='/my/closing'] button").click();
        page.waitForURL("**/me?notice=closed");
        page.navigate(home.resolve("/my/facts").toString());
        page.waitForURL("**/me?notice=again");
    }

    @ParameterizedTest
    @CsvSource({"390,en,false", "390,ko,true"})
    void aTutorChangesTheHoursAndLeaves(int width, String language, boolean script) throws Exception {
        Page page = window(width, language, script);
        page.navigate(home.resolve(OwnPageLinks.link(mailbox, "t1@tutors.test")).toString());
        page.locator("main button").click();
        look(page, "/my/introduction", width, language, script);
        open(page, "/my/hours");
        page.locator("input[value='WED-20:00']").check();
        page.locator("main form .actions button").click();
        page.waitForURL("**/my?notice=saved");
        assertThat(value("select cast(availability as text) from tutor where ref = 'T1'"))
                .contains("WED 20:00-20:30");
        page.locator("a[href='/my/leaving']").click();
        page.locator("input[name=ends]").check();
        page.locator("main form button").click();
        page.waitForURL("**/my?notice=left");
        check(page, script);
        assertThat(value("select t.status || p.state from tutor t join pairing p on p.tutor_id = t.id"))
                .isEqualTo("leftended");
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(home.resolve(path).toString()).status())
                .as(path)
                .isEqualTo(200);
    }

    private void look(Page page, String path, int width, String language, boolean script) {
        open(page, path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        check(page, script);
        String name = path.startsWith("/me/") ? "door" : path.substring(1).replace('/', '-');
        Window.keep(page, "own-" + name + "-" + language + "-" + width);
    }

    /** axe is a script itself. */
    private static void check(Page page, boolean script) {
        if (script) {
            assertThat(Chromium.faults(page))
                    .as(page.url().replaceAll("/me/.*", "/me/…"))
                    .isEmpty();
            assertThat(Chromium.sideways(page))
                    .as(page.url().replaceAll("/me/.*", "/me/…"))
                    .isFalse();
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('main a, main button, main select, main input')]"
                                            + ".filter(one => !one.closest('p:not(.actions, .pages)') && !one.matches('[type=hidden], .choice input'))"
                                            + ".map(one => one.getBoundingClientRect()).filter(box => box.width && box.height < 43.5).length"))
                    .as("targets")
                    .isEqualTo(0);
        }
    }

    private static Page window(int width, String language, boolean script) {
        return browsers.chromium()
                .open(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(script));
    }
}

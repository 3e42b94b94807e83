package org.ieum.selfservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A learner who has to leave at once: whoever takes the device next and goes back finds none of our pages. */
@QuarkusTest
class LeavingAtOnceInABrowserTest extends StoredTest {

    /** The page that was open before. Where the way out leads is not to be had in a test; that the browser tries is enough. */
    private static final String BEFORE = "https://before.test/";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    private Page page;

    @BeforeEach
    void somethingElseBefore() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        page = browsers.chromium().open(Chromium.PHONE, "en");
        page.route(
                BEFORE,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("<title>before</title>")));
        page.navigate(BEFORE);
    }

    @Test
    void nothingOfASignUpLiesBehindThreeTimesShift() {
        page.navigate(home.resolve("/").toString());
        page.locator("a[href='/join/learner']").first().click();
        page.locator("#alias").fill("바다");
        page.locator("#email").fill("bada@learners.test");
        page.locator("#answers .button").first().click();
        page.waitForURL("**/languages");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }
        isAway();
        nothingLiesBehind();
        page.navigate(home.resolve("/join/learner").toString());
        assertThat(page.locator("#alias").inputValue()).isEmpty();
    }

    @Test
    void nothingOfAnOwnPageLiesBehindTheButton() throws Exception {
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60", "2026-09-01")
                .arrive();
        String link = OwnPageLinks.link(mailbox, "bada@people.test");
        page.navigate(home.resolve(link).toString());
        page.locator("main form button").click();
        page.waitForURL("**/my");
        page.locator("a[href='/my/hours']").first().click();
        page.waitForURL("**/my/hours");
        page.locator("[data-exit]").click();
        isAway();
        nothingLiesBehind();
        page.navigate(home.resolve("/my").toString());
        assertThat(page.url()).endsWith("/me?notice=again");
    }

    @Test
    void whoeverWentBackBeforeLeavesNothingAheadEither() {
        page.navigate(home.resolve("/join/learner").toString());
        page.navigate(home.resolve("/privacy").toString());
        page.goBack();
        page.locator("[data-exit]").click();
        isAway();
        nothingLiesBehind();
    }

    @Test
    void aTutorHasNoNeedOfIt() throws Exception {
        new PeopleInFiles().tutor("T1", "Kim", "english", "approved").arrive();
        page.navigate(home.resolve(OwnPageLinks.link(mailbox, "t1@tutors.test")).toString());
        page.locator("main form button").click();
        page.waitForURL("**/my");
        assertThat(page.locator("[data-exit]").count()).isZero();
    }

    /** The button leads to the page before ours, and the only thing of ours that lies ahead is the way out. */
    private void nothingLiesBehind() {
        List<String> ours = entries().stream()
                .filter(url -> url.startsWith(home.toString()))
                .toList();
        assertThat(ours).isSubsetOf(home.resolve("/my/exit").toString());
        page.goBack();
        assertThat(page.url()).isEqualTo(BEFORE);
    }

    private void isAway() {
        page.waitForURL(url -> !url.startsWith(home.toString()));
    }

    /** What the tab remembers, as the browser's own list has it. */
    private List<String> entries() {
        JsonObject history = page.context().newCDPSession(page).send("Page.getNavigationHistory");
        List<String> urls = new ArrayList<>();
        for (JsonElement entry : history.getAsJsonArray("entries")) {
            urls.add(entry.getAsJsonObject().get("url").getAsString());
        }
        return urls;
    }
}

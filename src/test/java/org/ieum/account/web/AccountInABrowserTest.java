package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.ieum.account.Phones;
import org.ieum.platform.CleanDatabase;
import org.ieum.platform.Somebody;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new colleague with a real browser: takes the invitation, adds the second step, signs in with it. */
@QuarkusTest
class AccountInABrowserTest {

    private static final String MINA = "mina@example.org";

    private static Chromium chromium;

    @TestHTTPResource
    URI home;

    @Inject
    CleanDatabase database;

    @Inject
    EntityManager entities;

    @Inject
    Phones phones;

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

    @AfterEach
    @Transactional
    void theAdminAlone() {
        entities.createNativeQuery("delete from account where id > (select min(id) from account)")
                .executeUpdate();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void aColleagueComesIn(int width) {
        database.clear();
        Invitations invitations = new Invitations(new Somebody().signedIn());
        invitations.invite(MINA, "admin").then().statusCode(200);
        Page page = chromium.open(width, "en");
        open(page, invitations.link());
        press(page, "Begin");
        assertThat(page.title()).startsWith("Error: ");
        isFlawless(page);
        page.getByLabel("Password").fill(Invitations.PASSWORD);
        press(page, "Begin");

        open(page, "/second-step");
        press(page, "Set it up");
        isFlawless(page);
        String secret = page.locator("form ~ code, p code").first().innerText();
        page.getByLabel("Six digits from the app").fill(phones.code(secret));
        press(page, "Turn it on");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        isFlawless(page);
        for (String path : new String[] {"/sessions", "/accounts", "/tokens", invitations.page(MINA)}) {
            open(page, path);
            isFlawless(page);
        }

        press(page, "Sign out");
        open(page, "/sign-in?next=%2Fsessions");
        page.getByLabel("E-mail").fill(MINA);
        page.getByLabel("Password").fill(Invitations.PASSWORD);
        press(page, "Sign in");
        press(page, "Continue");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("not right");
        isFlawless(page);
        phones.wait30Seconds();
        page.getByLabel("Code from the app").fill(phones.code(secret));
        press(page, "Continue");
        assertThat(page.title()).contains("Where you are signed in");
        assertThat(page.content()).contains("Chrome, Linux");
    }

    private void open(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void isFlawless(Page page) {
        assertThat(Chromium.faults(page)).as(page.url().replaceAll(".*/", "")).isEmpty();
        assertThat(Chromium.sideways(page)).as("scrolls sideways").isFalse();
    }
}

package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.ieum.account.Phones;
import org.ieum.account.passkey.ServedElsewhere;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new colleague with a real browser: takes the invitation, adds the second step, signs in with it. */
@QuarkusTest
class AccountInABrowserTest {

    private static final String MINA = "mina@example.org";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Inject CleanDatabase database;
    @Inject Phones phones;
    @Inject ServedElsewhere served;

    @AfterEach
    void theAdminAlone() {
        served.notAnyMore();
        database.onlyTheAdmin();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void aColleagueComesIn(int width) {
        database.clear();
        Invitations invitations = new Invitations(new WebClient().signedIn());
        invitations.invite(MINA, "admin").then().statusCode(200);
        Window window = browsers.open(width, "en");
        Page page = window.page();
        window.go(Invitations.link());
        window.press("Begin");
        assertThat(page.title()).startsWith("Error: ");
        window.isFlawless();
        page.getByLabel("Password").fill(Invitations.PASSWORD);
        window.press("Begin");

        window.go("/second-step");
        window.fill("#password", Invitations.PASSWORD);
        window.press("Set it up");
        window.isFlawless();
        String secret = page.locator("form ~ code, p code").first().innerText();
        page.getByLabel("Six digits from the app").fill(phones.code(secret));
        window.press("Turn it on");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        window.isFlawless();
        for (String path : new String[] {"/sessions", "/accounts", "/tokens", invitations.page(MINA)}) {
            window.go(path);
            window.isFlawless();
        }

        signInAgain(window);
        window.press("Continue");
        assertThat(window.alert()).contains("not right");
        window.isFlawless();
        phones.wait30Seconds();
        page.getByLabel("Code from the app").fill(phones.code(secret));
        window.press("Continue");
        assertThat(page.title()).contains("Where you are signed in");
        assertThat(page.content()).contains("Chrome, Linux");
        comesInWithAPasskey(window);
    }

    /** The button is in the menu, of which a phone has another one. */
    private static void signOut(Window window) {
        window.page().locator(".menu summary:visible").last().click();
        window.press("Sign out");
    }

    /** A key as Chromium itself plays it, and our script between the two. */
    private void comesInWithAPasskey(Window window) {
        Page page = window.page();
        served.at("http://localhost:" + RestAssured.port);
        CDPSession keys = page.context().newCDPSession(page);
        keys.send("WebAuthn.enable");
        JsonObject key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        JsonObject options = new JsonObject();
        options.add("options", key);
        keys.send("WebAuthn.addVirtualAuthenticator", options);

        window.go("/second-step");
        window.fill("#name-add", "The blue key");
        window.fill("#password-add", Invitations.PASSWORD);
        window.press("Add a passkey");
        window.isFlawless();
        window.press("Make the passkey");
        page.getByText("not used yet").waitFor();
        window.isFlawless();

        signInAgain(window);
        window.isFlawless();
        window.press("Show a passkey");
        page.waitForURL("**/sessions");
        window.go("/second-step");
        assertThat(window.text()).contains("used last on");
        window.fill("#password-change", Invitations.PASSWORD);
        window.press("Show a passkey");
        page.getByText("The passkey was shown.").waitFor();
        window.press("Remove “The blue key”");
        assertThat(window.text()).doesNotContain("The blue key");
        window.isFlawless();
    }

    private void signInAgain(Window window) {
        signOut(window);
        window.go("/sign-in?next=%2Fsessions");
        window.page().getByLabel("E-mail").fill(MINA);
        window.page().getByLabel("Password").fill(Invitations.PASSWORD);
        window.press("Sign in");
    }
}

package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.outbox.QueuedLetters;
import org.ieum.testing.WebClient;

/** How tests come to a further account: asked by an admin, taken by the link of the mail. */
public final class Invitations {

    /** What all of them take. */
    public static final String PASSWORD = "three words together";

    private final WebClient admin;

    /** Through this admin. */
    public Invitations(WebClient admin) {
        this.admin = admin;
    }

    /** WebClient who took an invitation and is signed in. */
    public WebClient colleague(String email, String role) {
        invite(email, role).then().statusCode(200);
        WebClient colleague = new WebClient();
        take(colleague, link(), PASSWORD).then().statusCode(303);
        return colleague;
    }

    /** Asks somebody to come. */
    public Response invite(String email, String role) {
        return admin.form("/accounts")
                .formParam("email", email)
                .formParam("role", role)
                .formParam("language", "ko")
                .post("/accounts");
    }

    /** The path of the link in the newest invitation, as its recipient gets it. */
    static String link() {
        return linkIn("invitation");
    }

    /** The same in the newest mail to somebody who forgot their password. */
    static String linkToAnotherPassword() {
        return linkIn("new-password");
    }

    private static String linkIn(String mail) {
        Matcher link = Pattern.compile("/invitation/[A-Za-z0-9_-]{32}").matcher(QueuedLetters.newest(mail));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** The path of the newest mail's page. */
    String mail() {
        return first("/outbox/[0-9]+", "/outbox");
    }

    /** The path of the page of the account with this address. */
    String page(String email) {
        return first("/accounts/[0-9]+(?=\">" + Pattern.quote(email) + ")", "/accounts");
    }

    static Response take(WebClient browser, String link, String password) {
        return browser.form(link).formParam("password", password).post(link);
    }

    private String first(String pattern, String page) {
        Matcher found =
                Pattern.compile(pattern).matcher(admin.browser().get(page).asString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}

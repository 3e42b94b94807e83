package org.ieum.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked to work here, comes in, is kept out, and who must stay. */
@QuarkusTest
class AccountsTest extends StoredTest {

    private static final String MINA = "mina@example.org";
    private static final String PAGE = "/doors/page";

    private WebClient admin;
    private Invitations invitations;

    @BeforeEach
    void anAdmin() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        admin = new WebClient().signedIn();
        invitations = new Invitations(admin);
    }

    @AfterEach
    void theAdminAlone() {
        database.onlyTheAdmin();
        run("update account set role = 'admin', disabled_at = null");
        run("update api_token set revoked_at = null where name = 'bootstrap'");
    }

    @Test
    void whoeverIsInvitedTakesAPasswordAndIsInOnce() throws Exception {
        invitations.invite(MINA, "coordinator").then().statusCode(200);
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        assertThat(mailbox.getReceivedMessages()[0].getSubject()).isEqualTo("초대합니다");
        String link = Invitations.link();
        WebClient mina = new WebClient();
        for (int n = 0; n < 3; n++) {
            mina.browser().get(link).then().statusCode(200).body(not(containsString(MINA)));
            given().head(link).then().statusCode(200);
        }
        Invitations.take(mina, link, "short").then().statusCode(422);
        Invitations.take(mina, link, Invitations.PASSWORD).then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(200);
        mina.browser().get("/accounts").then().statusCode(403);

        given().get(link).then().statusCode(404).body(containsString("cannot be used any more"));
        mina.browser()
                .formParam("csrf-token", mina.token("/password"))
                .formParam("password", "somebody else's words")
                .post(link)
                .then()
                .statusCode(404);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().statusCode(303);
        assertThat(trail.actions()).contains("account.invited", "account.opened");
    }

    @Test
    void nobodyIsAskedTwiceAndNoTwoAddressesAtOnce() {
        invitations.invite(MINA, "coordinator").then().statusCode(200);
        invitations.invite("Mina@example.org", "admin").then().statusCode(409).body(containsString("already"));
        for (String flawed :
                List.of("", "mina", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org")) {
            invitations.invite(flawed, "coordinator").then().statusCode(422);
        }
        invitations.invite("other@example.org", "owner").then().statusCode(422);
    }

    @Test
    void aNewMailMakesTheOneBeforeVoidAndAnInvitationCanBeTakenBack() {
        invitations.invite(MINA, "coordinator");
        String first = Invitations.link();
        String page = invitations.page(MINA);
        new WebClient().signIn(MINA, "").then().statusCode(403);
        admin.form(page).post(page + "/invitation").then().statusCode(303);
        String second = Invitations.link();
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);

        admin.form(page).post(page + "/revocation").then().statusCode(303);
        given().get(second).then().statusCode(404);
        admin.browser().get(page).then().statusCode(404);
        invitations.invite(MINA, "coordinator").then().statusCode(200);
    }

    @Test
    void anInvitationEnds() {
        invitations.invite(MINA, "coordinator");
        String link = Invitations.link();
        WebClient mina = new WebClient();
        String token = mina.token(link);
        expire();
        given().get(link).then().statusCode(404);
        mina.browser()
                .formParam("csrf-token", token)
                .formParam("password", Invitations.PASSWORD)
                .post(link)
                .then()
                .statusCode(404);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().statusCode(403);
    }

    /** A link for a day, to their mailbox alone, that goes around no second step. */
    @Test
    void whoeverForgotTheirPasswordChoosesAnotherByALink() {
        WebClient mina = invitations.colleague(MINA, "coordinator");
        String page = invitations.page(MINA);
        String first = linkToAnotherPassword(page);
        String link = linkToAnotherPassword(page);
        given().get(first).then().statusCode(404);
        assertThat(admin.browser().get(invitations.mail()).asString()).doesNotContain(link.substring(12));

        WebClient elsewhere = new WebClient();
        elsewhere.browser().get(link).then().statusCode(200).body(not(containsString(MINA)));
        Invitations.take(elsewhere, link, "short").then().statusCode(422);
        mina.browser().get(PAGE).then().statusCode(200);
        Invitations.take(elsewhere, link, "another three words").then().statusCode(303);
        elsewhere.browser().get(PAGE).then().statusCode(200);
        mina.browser().get(PAGE).then().statusCode(303);
        given().get(link).then().statusCode(404);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().statusCode(403);
        new WebClient().signIn(MINA, "another three words").then().statusCode(303);
        assertThat(trail.actions()).contains("account.password-link-sent", "account.password-replaced");
    }

    @Test
    void aLinkToAnotherPasswordEndsWithWhateverLetsSomebodyIn() {
        WebClient mina = invitations.colleague(MINA, "coordinator");
        String page = invitations.page(MINA);
        String link = linkToAnotherPassword(page);
        String token = new WebClient().token(link);
        assertThat(token).isNotEmpty();
        admin.form(page).post(page + "/disabling").then().statusCode(303);
        given().get(link).then().statusCode(404);
        admin.form(page).post(page + "/new-password").then().statusCode(404);
        admin.form(page).post(page + "/enabling").then().statusCode(303);
        given().get(link).then().statusCode(404);

        link = linkToAnotherPassword(page);
        mina.signIn(MINA, Invitations.PASSWORD).then().statusCode(303);
        mina.form("/password")
                .formParam("current", Invitations.PASSWORD)
                .formParam("next", "another three words")
                .post("/password")
                .then()
                .statusCode(200);
        given().get(link).then().statusCode(404);
    }

    @Test
    void whoeverIsKeptOutIsOutAtOnceAndCanComeBack() {
        WebClient mina = invitations.colleague(MINA, "admin");
        String token = SignInTest.token(mina);
        assertThat(withToken(token)).isEqualTo(200);
        String page = invitations.page(MINA);
        admin.form(page).post(page + "/disabling").then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(303);
        assertThat(withToken(token)).isEqualTo(401);
        String kept = withoutToken(mina.signIn(MINA, Invitations.PASSWORD));
        String unknown = withoutToken(mina.signIn("nobody@example.org", "wrong"));
        assertThat(kept.replace(MINA, "X")).isEqualTo(unknown.replace("nobody@example.org", "X"));
        admin.form(page).post(page + "/enabling").then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(303);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().statusCode(303);
        assertThat(withToken(token)).isEqualTo(401);
        assertThat(trail.actions()).contains("account.disabled", "account.enabled", "token.issued", "token.revoked");
    }

    private static int withToken(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/doors/coordinator")
                .statusCode();
    }

    private static String withoutToken(Response page) {
        return page.asString().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    @Test
    void aRoleCountsAtOnceAndWhatLetThemInBeforeIsOver() {
        WebClient mina = invitations.colleague(MINA, "coordinator");
        String page = invitations.page(MINA);
        mina.form("/password").post(page + "/role").then().statusCode(403);
        admin.form(page).formParam("role", "admin").post(page + "/role").then().statusCode(303);
        mina.browser().get("/accounts").then().statusCode(303);
        mina.signIn(MINA, Invitations.PASSWORD);
        mina.browser().get("/accounts").then().statusCode(200);
        String token = SignInTest.token(mina);
        admin.form(page)
                .formParam("role", "coordinator")
                .post(page + "/role")
                .then()
                .statusCode(303);
        mina.browser().get(PAGE).then().statusCode(303);
        assertThat(withToken(token)).isEqualTo(401);
        mina.signIn(MINA, Invitations.PASSWORD);
        mina.browser().get("/accounts").then().statusCode(403);
        admin.form(page).post(page + "/sign-out").then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(303);
        assertThat(trail.actions())
                .contains("account.made-admin", "account.made-coordinator", "account.sessions-ended");
    }

    @Test
    void theLastAdminStays() {
        // WebClient who has only been invited as an admin is none yet.
        invitations.invite("later@example.org", "admin");
        invitations.colleague(MINA, "coordinator");
        String own = invitations.page(WebClient.setting("ieum.bootstrap.admin-email"));
        admin.form(own)
                .formParam("role", "coordinator")
                .post(own + "/role")
                .then()
                .statusCode(409);
        admin.form(own).post(own + "/disabling").then().statusCode(409).body(containsString("only admin"));
        admin.browser().get("/accounts").then().statusCode(200);

        String minas = invitations.page(MINA);
        admin.form(minas)
                .formParam("role", "admin")
                .post(minas + "/role")
                .then()
                .statusCode(303);
        admin.form(own)
                .formParam("role", "coordinator")
                .post(own + "/role")
                .then()
                .statusCode(303);
        admin.browser().get("/accounts").then().statusCode(303);
    }

    @Test
    void nobodyReadsTheLinkOfAnInvitationInTheOutbox() {
        WebClient mina = invitations.colleague(MINA, "coordinator");
        invitations.invite("second@example.org", "admin");
        String mail = invitations.mail();
        mina.browser().get(mail).then().statusCode(404).body(not(containsString("/invitation/")));
        admin.browser()
                .get(mail)
                .then()
                .statusCode(200)
                .body(containsString("/invitation/…"), not(containsString(Invitations.link())));
    }

    void expire() {
        run("update link set expires_at = now() - interval '1 day'");
    }

    private String linkToAnotherPassword(String page) {
        admin.form(page).post(page + "/new-password").then().statusCode(303);
        return Invitations.linkToAnotherPassword();
    }
}

package org.ieum.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.ChangingOrganisation;
import org.ieum.organisation.Contact;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an admin says of the organisation, over pages and in mails. */
@QuarkusTest
class OrganisationPagesTest extends StoredTest {

    private static final String PAGE = "/settings/organisation";

    @Inject ChangingOrganisation changing;

    @BeforeEach
    void clear() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void asBefore() {
        reset();
        changing.call(Optional.empty(), "test");
        changing.reach(Contact.NONE, "test");
        changing.hideLogo("test");
    }

    @Test
    void theNameStandsOverEveryPage() {
        WebClient admin = new WebClient().signedIn();
        form(admin)
                .formParam("name", " Bridge & Co ")
                .post(PAGE + "/name")
                .then()
                .statusCode(303);
        given().get("/").then().body(containsString("Bridge &amp; Co"));
        form(admin)
                .formParam("name", "x".repeat(81))
                .post(PAGE + "/name")
                .then()
                .statusCode(422);
        given().get("/").then().body(containsString("Bridge &amp; Co"));
        form(admin).formParam("name", "").post(PAGE + "/name").then().statusCode(303);
        given().get("/").then().body(containsString("Ieum <span"));
        assertThat(trail.actions()).filteredOn("organisation.named"::equals).hasSize(2);
    }

    @Test
    void mailsBeginAndEndAsItSays() throws Exception {
        WebClient admin = new WebClient().signedIn();
        form(admin)
                .formParam("greeting-en", "Dear {name}, from Bridge:")
                .formParam("closing-en", "Your friends at Bridge")
                .formParam("welcome-en", "Bridge brings you together.")
                .post(PAGE + "/mails")
                .then()
                .statusCode(303);
        admin.browser().get(PAGE).then().body(containsString("Dear {name}, from Bridge:"));
        given().get("/join/tutor").then().body(containsString("Bridge brings you together."));
        given().get("/join/learner?lang=ko").then().body(containsString("봉사 선생님이 매주"));
        people.learnerSignedUp(
                people.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.EN, ZoneId.of("Asia/Seoul")));
        people.tutorSignedUp(people.tutor("김", "kim@example.org", PageLanguage.KO, ZoneId.of("Asia/Seoul")));
        assertThat(mailbox.waitForIncomingEmail(60_000, 2)).isTrue();
        String all = GreenMailUtil.getWholeMessage(mailbox.getReceivedMessagesForDomain("byeol@example.org")[0]);
        assertThat(all).contains("Dear Byeol, from Bridge:", "Your friends at Bridge");
        String korean = String.valueOf(mailbox.getReceivedMessagesForDomain("kim@example.org")[0].getSubject());
        assertThat(korean).isEqualTo("전자우편(이메일) 주소를 확인해 주세요");
        assertThat(trail.actions()).contains("organisation.mail-lines-changed");
        form(admin)
                .formParam("closing-ko", "x".repeat(201))
                .post(PAGE + "/mails")
                .then()
                .statusCode(422)
                .body(containsString("up to 200 characters"));
    }

    @Test
    void whoRunsThisStandsOnTheFirstPageAtEveryFootAndUnderMails() throws Exception {
        given().get("/").then().body(containsString("To my page"), not(containsString("Who runs this")));
        WebClient admin = new WebClient().signedIn();
        form(admin)
                .formParam("address", "12, Marronnier-gil <Jongno>, Seoul")
                .formParam("phone", "02-123-4567")
                .formParam("privacy-person", "김보라, privacy@bridge.example")
                .post(PAGE + "/contact")
                .then()
                .statusCode(303);
        admin.browser().get(PAGE).then().body(containsString("02-123-4567"));
        for (String page : new String[] {"/", "/privacy", "/join/learner", "/me", "/concern", "/nowhere"}) {
            given().get(page)
                    .then()
                    .body(
                            containsString("12, Marronnier-gil &lt;Jongno&gt;, Seoul · 02-123-4567"),
                            containsString("For questions about your data: 김보라, privacy@bridge.example"));
        }
        given().get("/?lang=ko").then().body(containsString("<h2>운영하는 곳</h2>"));
        people.tutorSignedUp(people.tutor("Lee", "lee@example.org", PageLanguage.EN, ZoneId.of("Asia/Seoul")));
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        String all = GreenMailUtil.getWholeMessage(mailbox.getReceivedMessagesForDomain("lee@example.org")[0]);
        assertThat(all).contains("12, Marronnier-gil <Jongno>, Seoul", "12, Marronnier-gil &lt;Jongno");
        assertThat(trail.actions()).contains("organisation.contact-changed");
        form(admin)
                .formParam("phone", "1".repeat(201))
                .post(PAGE + "/contact")
                .then()
                .statusCode(422)
                .body(containsString("up to 200 characters"), containsString("1".repeat(201)));
        form(admin).post(PAGE + "/contact").then().statusCode(303);
        given().get("/").then().body(not(containsString("Who runs this")), not(containsString("02-123-4567")));
    }

    @Test
    void theLogoIsAPngAndNothingElse() throws Exception {
        WebClient admin = new WebClient().signedIn();
        given().get("/logo.png").then().statusCode(404);
        upload(admin, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(PAGE + "/logo")
                .then()
                .statusCode(422)
                .body(containsString("This is no PNG"));
        upload(admin, png()).post(PAGE + "/logo").then().statusCode(303);
        given().get("/logo.png").then().statusCode(200).contentType("image/png");
        given().get("/").then().body(containsString("/logo.png?v="));
        form(admin).post(PAGE + "/logo/removal").then().statusCode(303);
        given().get("/logo.png").then().statusCode(404);
        given().get("/").then().body(not(containsString("/logo.png")));
        assertThat(trail.actions()).contains("organisation.logo-changed", "organisation.logo-removed");
    }

    @Test
    @TestSecurity(user = "token:1", roles = "coordinator")
    void aCoordinatorSeesItAndChangesNothing() {
        given().get(PAGE).then().statusCode(200).body(containsString("Only an admin"));
        WebClient coordinator = new WebClient();
        for (String path : new String[] {"/name", "/contact", "/mails", "/logo/removal"}) {
            coordinator.form(PAGE).post(PAGE + path).then().statusCode(403);
        }
    }

    private static RequestSpecification upload(WebClient admin, byte[] bytes) {
        String token = admin.token(PAGE);
        return admin.browser().header("X-CSRF-TOKEN", token).multiPart("logo", "logo.png", bytes, "image/png");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** As a browser sends it: in UTF-8. */
    private static RequestSpecification form(WebClient admin) {
        return admin.form(PAGE).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    void reset() {
        run("update organisation set greeting_en = null, closing_en = null");
    }
}

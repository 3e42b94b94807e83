package org.ieum.mail.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the sign-up by way of a real mail to a confirmed address. */
@QuarkusTest
class ConfirmPageTest extends StoredTest {

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/confirm/[A-Za-z0-9_-]{32})\\s");

    private long tutor;

    @BeforeEach
    void aTutorSignsUp() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        tutor = people.tutor("Kim Canary", "kim@example.org", PageLanguage.KO, ZoneId.of("Asia/Seoul"));
        people.tutorSignedUp(tutor);
    }

    @Test
    void theButtonConfirmsAndOpeningChangesNothing() throws Exception {
        String link = link();
        for (int i = 0; i < 100; i++) {
            assertThat(given().get(link).statusCode()).isEqualTo(200);
            assertThat(given().head(link).statusCode()).isEqualTo(200);
        }
        assertThat(people.confirmed(tutor)).isFalse();

        WebClient somebody = new WebClient();
        assertThat(somebody.form(link).post(link).statusCode())
                .as("no choice, no effect")
                .isEqualTo(200);
        assertThat(people.confirmed(tutor)).isFalse();

        Response done = somebody.form(link)
                .formParams(somebody.tick(link))
                .formParam("choice", "confirm")
                .post(link);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.asString())
                .contains("Your address is confirmed")
                .doesNotContain("kim@example.org")
                .doesNotContainPattern("\\bKim\\b");
        assertThat(people.confirmed(tutor)).isTrue();

        Response again = somebody.browser()
                .formParam("csrf-token", somebody.token("/sign-in"))
                .formParam("choice", "confirm")
                .post(link);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).contains("was confirmed before");
    }

    @Test
    void thePageIsInTheReadersLanguageAndNamesNobody() throws Exception {
        String link = link();
        assertThat(given().header("Accept-Language", "ko").get(link).asString())
                .contains("주소가 맞습니다", "lang=\"ko\"")
                .doesNotContain("kim@example.org")
                .doesNotContainPattern("\\bKim\\b");
        assertThat(given().get(link + "?lang=zh").asString()).contains("确认我的地址");
    }

    @Test
    void aLinkEndsAndSaysWhatToDo() throws Exception {
        String link = link();
        expire();
        Response page = given().get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString()).contains("Answer the mail").doesNotContain("<button class=\"button\"");
        WebClient somebody = new WebClient();
        Response post = somebody.browser()
                .formParam("csrf-token", somebody.token("/sign-in"))
                .formParam("choice", "confirm")
                .post(link);
        assertThat(post.statusCode()).isEqualTo(410);
        assertThat(people.confirmed(tutor)).isFalse();
    }

    @Test
    void nobodyGuessesALink() {
        assertThat(given().get("/confirm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseDoesNotHoldTheToken() throws Exception {
        String token = link().substring("/confirm/".length());
        assertThat(stored()).doesNotContain(token);
    }

    @Test
    void signingUpTwiceSendsOneMail() throws Exception {
        people.tutorSignedUp(tutor);
        long learner =
                people.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.ZH, ZoneId.of("Asia/Seoul"));
        people.learnerSignedUp(learner);
        assertThat(mailbox.waitForIncomingEmail(60_000, 2)).isTrue();
        assertThat(mailbox.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("전자우편(이메일) 주소를 확인해 주세요", "请确认您的邮箱地址");
    }

    /** The path of the link in the mail that arrives. */
    private String link() throws Exception {
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        MimeMultipart parts = (MimeMultipart) mailbox.getReceivedMessages()[0].getContent();
        Matcher link = LINK.matcher(parts.getBodyPart(0).getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    void expire() {
        run("update link set expires_at = now() - interval '1 day'");
    }

    String stored() {
        return value("select string_agg(l::text, ' ') from link l");
    }
}

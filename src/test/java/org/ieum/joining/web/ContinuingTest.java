package org.ieum.joining.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.joining.Janitor;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WebClient stops, and goes on with another device. */
@QuarkusTest
class ContinuingTest extends StoredTest {

    /** Mails that leave before tomorrow; the others wait for another morning. */
    private static final String TODAY =
            "select count(*) from outbox_message where cast(next_try_at at time zone 'Asia/Seoul'"
                    + " as date) <= cast(now() at time zone 'Asia/Seoul' as date)";

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/join/continue/[A-Za-z0-9_-]{32})\\s");

    @Inject Janitor janitor;

    @BeforeEach
    void empty() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @Test
    void aLinkBringsTheAnswersToAnotherDeviceAndOpeningItChangesNothing() throws Exception {
        Form phone = new Form("learner");
        phone.get("who?lang=ko");
        phone.post("who", Map.of("alias", "바다", "email", "bada@learners.test", "do", "later"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/join/learner/later?at=who"));
        phone.get("later?at=who").then().body(containsString("value=\"bada@learners.test\""));
        phone.post("later", Map.of("email", "bada"))
                .then()
                .statusCode(422)
                .body(containsString("<title>오류: 나중에 이어 쓰기"));
        phone.post("later", Map.of("email", "bada@other.test", "do", "lang-ko", "at", "who"))
                .then()
                .header("Location", endsWith("/join/learner/later?lang=ko&at=who"));
        phone.get("later?lang=ko&at=who").then().body(containsString("value=\"bada@other.test\""));
        phone.post("later", Map.of("email", "bada@learners.test")).then().header("Location", endsWith("/kept"));
        phone.get("kept").then().statusCode(200).body(containsString("년")).body(containsString("편지로 보냈어요"));
        // A second click.
        String again =
                phone.post("later", Map.of("email", "bada@learners.test")).header("Location");
        assertThat(again).endsWith("/kept?mail=just_now");
        phone.get("kept?mail=just_now")
                .then()
                .body(containsString("편지를 또 보내지는 않았어요"))
                .body(not(containsString("편지로 보냈어요")));

        String link = link();
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        for (int i = 0; i < 100; i++) {
            assertThat(given().get(link).asString()).doesNotContain("바다", "bada@");
            assertThat(given().head(link).statusCode()).isEqualTo(200);
        }
        assertThat(number("select count(*) from draft_browser")).isEqualTo(1);

        WebClient desk = new WebClient();
        desk.form(link).post(link).then().statusCode(200);
        assertThat(number("select count(*) from draft_browser")).isEqualTo(1);
        desk.form(link)
                .formParam("choice", "continue")
                .post(link)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/join/learner/check?lang=ko"));
        Form there = new Form("learner", desk);
        there.get("check").then().header("Location", endsWith("/join/learner/languages?from=check"));
        there.get("who?lang=ko").then().body(containsString("value=\"바다\""));

        // The phone goes on, too; whoever sends first has sent.
        phone.answered(Form.LEARNER).send().then().header("Location", endsWith("/sent"));
        there.send().then().header("Location", endsWith("/sent"));
        assertThat(number("select count(*) from learner")).isEqualTo(1);
        given().get(link).then().statusCode(410);
    }

    @Test
    void nobodysMailboxIsFilledWithLinks() {
        Form form = new Form("tutor");
        form.post("who", Map.of("name", "Kim"));
        for (int i = 0; i < 7; i++) {
            String then = form.post("later", Map.of("email", "kim@tutors.test")).header("Location");
            assertThat(then).endsWith(i < 5 ? "/kept" : "/kept?mail=enough");
            run("update draft set mailed_at = mailed_at - interval '1 hour'");
        }
        assertThat(number("select count(*) from outbox_message")).isEqualTo(5);
        // Two a day to an address that anybody may have typed.
        assertThat(number(TODAY)).isEqualTo(2);
        form.get("kept?mail=enough&lang=en")
                .then()
                .body(containsString("5 mails with a link have been sent"))
                .body(not(containsString("is on its way")));
    }

    @Test
    void after14DaysNothingIsLeft() throws Exception {
        Form form = new Form("tutor");
        form.post("who", Form.TUTOR.get("who"));
        form.post("later", Map.of("email", "kim@tutors.test"));
        String link = link();
        run("update draft set expires_at = expires_at - interval '14 days 1 minute'");
        run("update link set expires_at = expires_at - interval '14 days 1 minute'");
        given().get(link).then().statusCode(410);
        form.get("check").then().header("Location", endsWith("/join/tutor"));
        janitor.sweep();
        assertThat(number("select count(*) from draft")).isZero();
        assertThat(number("select count(*) from draft_browser")).isZero();
    }

    private String link() throws Exception {
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        MimeMessage mail = mailbox.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        Matcher link = LINK.matcher(parts.getBodyPart(0).getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}

package org.ieum.selfservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see and do by the link to their own page. */
@QuarkusTest
class SelfServiceTest extends StoredTest {

    private static final String AREUM = "areum@people.test";
    private static final String KIM = "t1@tutors.test";

    @Inject AskingThrottle throttle;

    @BeforeEach
    void twoWhoMeet() throws Exception {
        throttle.forget();
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner("L1", "Areum", AREUM, "english:1x60;math:2x90", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved")
                .pair("L1", "T1", "MON 18:00/60")
                .arrive();
    }

    @Test
    void openingTheLinkHoweverOftenChangesNothingAndShowsNothing() throws Exception {
        String link = OwnPageLinks.link(mailbox, AREUM);
        String before = rows();
        for (int i = 0; i < 100; i++) {
            Response page = given().get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            // A form's token is by chance and may have any short name in it.
            assertThat(page.asString()).doesNotContain("Areum", AREUM).doesNotContainPattern("\\bKim\\b");
            assertThat(page.getHeader("Cache-Control")).contains("no-store");
            assertThat(given().head(link).statusCode()).isEqualTo(200);
        }
        assertThat(rows()).isEqualTo(before);
        WebClient nobody = new WebClient();
        assertThat(nobody.form(link).post(link).asString()).as("no choice").doesNotContain("Areum");
        assertThat(nobody.browser().get("/my").header("Location")).endsWith("/me?notice=again");
        WebClient areum = OwnPageLinks.at(link);
        assertThat(OwnPageLinks.page(areum, "/my"))
                .contains(
                        "Areum",
                        "English",
                        "With a volunteer",
                        "Monday 18:00–19:00",
                        "still look each week: Mathematics");
        assertThat(OwnPageLinks.page(OwnPageLinks.at(link), "/my")).as("again").contains("Areum");
    }

    @Test
    void whoeverAsksForALinkLearnsNothing() throws Exception {
        Response known = new WebClient().form("/me").formParam("email", AREUM).post("/me");
        Response unknown = new WebClient()
                .form("/me")
                .formParam("email", "nobody@people.test")
                .post("/me");
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
        OwnPageLinks.link(mailbox, AREUM);
        assertThat(OwnPageLinks.texts(mailbox, AREUM)).as("one mail in a while").hasSize(1);
        assertThat(OwnPageLinks.texts(mailbox, "nobody@people.test")).isEmpty();
        assertThat(new WebClient()
                        .form("/me")
                        .formParam("email", "areum")
                        .post("/me")
                        .statusCode())
                .isEqualTo(422);
        WebClient robot = new WebClient();
        int last = 0;
        for (int i = 0; i < AskingThrottle.TRIES; i++) {
            last = robot.form("/me").formParam("email", AREUM).post("/me").statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void changedHoursAreKeptAndNothingElseChanges() throws Exception {
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        String form = OwnPageLinks.page(areum, "/my/hours");
        assertThat(form).contains("value=\"MON-18:00\" checked").doesNotContain("name=\"alias\"");
        String version = version(form);
        assertThat(OwnPageLinks.send(areum, "/my/hours", Map.of("version", version, "time_zone", "Asia/Seoul"))
                        .statusCode())
                .as("no hours")
                .isEqualTo(422);
        Map<String, Object> hours = Map.of(
                "version", version, "time_zone", "Asia/Tokyo", "availability", List.of("TUE-09:00", "TUE-09:30"));
        String before = value(
                "select alias || gender || cast(languages as text) || (select string_agg(cast(n as text), ' ' order by n.subject)"
                        + " from learner_need n) || registered_on || encode(email_lookup, 'hex') from learner");
        assertThat(OwnPageLinks.send(areum, "/my/hours", hours).header("Location"))
                .endsWith("/my?notice=saved");
        assertThat(value("select cast(availability as text) || time_zone from learner"))
                .isEqualTo("{\"TUE 09:00-10:00\"}Asia/Tokyo");
        assertThat(value(
                        "select alias || gender || cast(languages as text) || (select string_agg(cast(n as text), ' ' order by n.subject)"
                                + " from learner_need n) || registered_on || encode(email_lookup, 'hex') from learner"))
                .isEqualTo(before);
        assertThat(trail.actions()).contains("learner.edited");
        Response late = OwnPageLinks.send(areum, "/my/hours", hours);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Somebody changed this meanwhile", "value=\"TUE-09:00\" checked");
    }

    @Test
    void otherFactsAreChangedAndTheAddressIsNot() throws Exception {
        WebClient kim = OwnPageLinks.at(OwnPageLinks.link(mailbox, KIM));
        String form = OwnPageLinks.page(kim, "/my/facts");
        assertThat(form).contains("value=\"Kim\"").doesNotContain("name=\"email\"", "MON-18:00");
        Map<String, Object> facts = Map.ofEntries(
                Map.entry("version", version(form)),
                Map.entry("email", "thief@tutors.test"),
                Map.entry("name", "Kim Min"),
                Map.entry("gender", "male"),
                Map.entry("delivery", "online"),
                Map.entry("city", ""),
                Map.entry("languages-0-tag", "en"),
                Map.entry("languages-0-level", "C1"),
                Map.entry("subjects", List.of("english", "math")),
                Map.entry("max_sessions_per_week", "4"),
                Map.entry("max_learners", "2"),
                Map.entry("commitment_start", "2026-10-05"),
                Map.entry("commitment_end", "2028-01-03"),
                Map.entry("locale", "ko"));
        assertThat(OwnPageLinks.send(kim, "/my/facts", facts).statusCode()).isEqualTo(303);
        assertThat(
                        value(
                                "select name || ' ' || cast(languages as text) || ' ' || cast(availability as text) from tutor"))
                .isEqualTo("Kim Min {en:C1} {\"MON 18:00-22:00\",\"SAT 09:00-12:00\"}");
        mailbox.purgeEmailFromAllMailboxes();
        new WebClient().form("/me").formParam("email", "thief@tutors.test").post("/me");
        assertThat(OwnPageLinks.texts(mailbox, "thief@tutors.test")).isEmpty();
    }

    /** As at the sign-up; a tutor knows what they teach, and is not offered it. */
    @Test
    void aLearnerWhoDoesNotKnowSaysSo() throws Exception {
        assertThat(OwnPageLinks.page(OwnPageLinks.at(OwnPageLinks.link(mailbox, KIM)), "/my/facts"))
                .doesNotContain("value=\"unknown\"");
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        String form = OwnPageLinks.page(areum, "/my/facts");
        for (String field : List.of("languages-0-level", "needs-0-sessions", "needs-0-minutes", "delivery")) {
            assertThat(form).contains("id=\"" + field);
        }
        assertThat(form.split("value=\"unknown\"", -1).length).isGreaterThan(4);
        Map<String, Object> facts = Map.ofEntries(
                Map.entry("version", version(form)),
                Map.entry("alias", "Areum"),
                Map.entry("gender", "female"),
                Map.entry("delivery", "unknown"),
                Map.entry("city", ""),
                Map.entry("languages-0-tag", "zh"),
                Map.entry("languages-0-level", "unknown"),
                Map.entry("needs-0-subject", "math"),
                Map.entry("needs-0-sessions", "unknown"),
                Map.entry("needs-0-minutes", "unknown"),
                Map.entry("tutor_gender", ""),
                Map.entry("age", ""),
                Map.entry("locale", "ko"));
        assertThat(OwnPageLinks.send(areum, "/my/facts", facts).statusCode()).isEqualTo(303);
        assertThat(value("select delivery || ' ' || cast(languages as text) from learner"))
                .isEqualTo("either {zh:A2}");
        assertThat(value("select subject || ' ' || sessions || 'x' || minutes from learner_need"))
                .isEqualTo("math 1x60");
        assertThat(OwnPageLinks.send(areum, "/my/facts", Map.of("version", version(form), "delivery", "unknown"))
                        .statusCode())
                .as("what is not said at all is still asked for")
                .isEqualTo(422);
    }

    @Test
    void aRestKeepsTheLessonsUnlessTheyAreTicked() throws Exception {
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        String until = LocalDate.now(clock).plusDays(30).toString();
        assertThat(OwnPageLinks.page(areum, "/my/rest")).contains("English with a volunteer ends today");
        assertThat(OwnPageLinks.send(
                                areum,
                                "/my/rest",
                                Map.of("until", LocalDate.now(clock).toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(OwnPageLinks.send(areum, "/my/rest", Map.of("until", until)).header("Location"))
                .endsWith("notice=resting");
        assertThat(value("select l.status || l.paused_until || p.state from learner l, pairing p"))
                .isEqualTo("paused" + until + "running");
        assertThat(OwnPageLinks.send(areum, "/my/rest", Map.of("until", "", "ends", value("select id from pairing")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(value("select l.status || p.state || p.ended_on from learner l, pairing p"))
                .isEqualTo("pausedended" + LocalDate.now(clock));
        assertThat(value("select count(*) from booking")).isEqualTo("0");
        assertThat(OwnPageLinks.mail(mailbox, KIM, Pattern.compile("do not go on for the learner")))
                .contains("English", "Monday 18:00–19:00")
                .doesNotContain("Areum");
        assertThat(OwnPageLinks.send(areum, "/my/back", Map.of()).statusCode()).isEqualTo(303);
        assertThat(value("select status from learner")).isEqualTo("approved");
    }

    @Test
    void nobodyEndsTheLessonsOfOthers() throws Exception {
        new PeopleInFiles()
                .learner("L2", "Bada", "bada@people.test", "english:1x60", "2026-09-01")
                .arrive();
        WebClient bada = OwnPageLinks.at(OwnPageLinks.link(mailbox, "bada@people.test"));
        OwnPageLinks.send(bada, "/my/leaving", Map.of("ends", value("select id from pairing")));
        assertThat(value("select state from pairing")).isEqualTo("running");
        assertThat(value("select status from learner where ref = 'L2'")).isEqualTo("left");
    }

    @Test
    void whoLeavesIsToldByMailAndComesBackAsAnApplicant() throws Exception {
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        assertThat(OwnPageLinks.send(areum, "/my/leaving", Map.of()).header("Location"))
                .endsWith("notice=left");
        assertThat(OwnPageLinks.send(areum, "/my/leaving", Map.of()).header("Location"))
                .as("sent twice")
                .endsWith("notice=not-from-here");
        assertThat(value("select l.status || p.state from learner l, pairing p"))
                .isEqualTo("leftrunning");
        OwnPageLinks.mail(mailbox, AREUM, Pattern.compile("그만두겠다고 하셨습니다"));
        assertThat(OwnPageLinks.page(areum, "/my")).contains("You have withdrawn", "/my/back");
        OwnPageLinks.send(areum, "/my/back", Map.of());
        assertThat(value("select status from learner")).isEqualTo("applied");
        WebClient coordinator = new WebClient().signedIn();
        assertThat(coordinator.browser().get("/changes").asString())
                .contains("Areum", "has left", "applied", "themselves");
    }

    @Test
    void anOfferIsSaidWithoutANameAndTakenBackFromWhoLeaves() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update pairing set state = 'offered'").executeUpdate();
            entities.createNativeQuery("insert into offer (pairing_id, version, round_id, asked_at, deadline, turn)"
                            + " select id, 0, 1, now(), now() + interval '5 days', 1 from pairing")
                    .executeUpdate();
        });
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        assertThat(OwnPageLinks.page(areum, "/my"))
                .contains("wait for both your answers")
                .doesNotContainPattern("\\bKim\\b");
        assertThat(areum.browser().get("/my/data").asString()).doesNotContainPattern("\\bKim\\b");
        OwnPageLinks.send(areum, "/my/leaving", Map.of());
        assertThat(value("select p.state || (o.settled_at is not null) || (select count(*) from booking)"
                        + " from pairing p join offer o on o.pairing_id = p.id"))
                .isEqualTo("withdrawntrue0");
        assertThat(value("select string_agg(recipient_kind, ',') from outbox_message where kind like 'offer%'"))
                .isEqualTo("tutor");
    }

    @Test
    void theirDataAreTheirsToTake() throws Exception {
        new PeopleInFiles()
                .tutor("T9", "Secretname", "math", "approved")
                .wish("L1", "T9", "learner", "1")
                .wish("L1", "T1", "tutor", "never")
                .arrive();
        Response file =
                OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM)).browser().get("/my/data");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        JsonPath data = file.jsonPath();
        assertThat(data.getString("alias")).isEqualTo("Areum");
        assertThat(data.getString("email")).isEqualTo(AREUM);
        assertThat(data.getList("availability")).containsExactly("MON 18:00-21:00", "SAT 10:00-12:00");
        assertThat(data.getString("lessons[0].with"))
                .as("who has not said a name")
                .isEmpty();
        assertThat(data.getList("mails")).hasSize(1);
        assertThat(data.getList("wishes.wish")).containsExactly("1");
        assertThat(file.asString()).doesNotContain(KIM, "Secretname", "never").doesNotContainPattern("\\bKim\\b");
        assertThat(trail.actions()).contains("learner.taken");
    }

    @Test
    void aPageThatIsClosedIsClosed() throws Exception {
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        areum.form("/my").post("/my/closing").then().statusCode(303);
        assertThat(areum.browser().get("/my").statusCode()).isEqualTo(303);
        assertThat(new WebClient().browser().get("/my/data").statusCode()).isEqualTo(303);
    }

    @Test
    void thePageWithTheWeekIsLight() throws Exception {
        WebClient areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, AREUM));
        String page = OwnPageLinks.page(areum, "/my/hours");
        int all = zipped(page);
        int script = 0;
        for (MatchResult asset : Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .toList()) {
            int bytes = zipped(areum.browser().get(asset.group(1)).asString());
            all += bytes;
            script += asset.group(1).endsWith(".js") ? bytes : 0;
        }
        assertThat(script).isBetween(1000, 10_000);
        assertThat(all).isLessThan(60_000);
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String version(String form) {
        var version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String rows() {
        return value(
                "select (select string_agg(cast(l as text), ' ') from learner l) || (select string_agg(cast(l as text), ' ') from link l)"
                        + " || (select count(*) from audit_entry) || (select count(*) from outbox_message)");
    }
}

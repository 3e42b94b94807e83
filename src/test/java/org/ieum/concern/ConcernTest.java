package org.ieum.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.account.BegunSessions;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.organisation.ChangingOrganisation;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody can report that something is wrong; those alone read it who are named, and the lessons stop until they have looked. */
@QuarkusTest
class ConcernTest extends StoredTest {

    private static final String PARK = "park@example.org";
    private static final String LEE = "lee@example.org";
    private static final String OTHER = "other@example.org";

    @Inject MakingLessons making;
    @Inject ForgettingConcerns forgettingLater;
    @Inject ConcernReaders readers;
    @Inject ChangingOrganisation organisation;
    @Inject BeingForgotten forgetting;
    @Inject BegunSessions colleagues;
    @Inject StoredOffers asked;
    @Inject OwnersConnection owner;

    private long learner;
    private long tutor;
    private long pairing;
    private long park;
    private long lee;

    @BeforeEach
    void twoWhoHaveLessons() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        // Admins of an earlier test would be told, too.
        database.onlyTheAdmin();
        park = colleagues.colleague(PARK);
        lee = colleagues.colleague(LEE);
        colleagues.colleague(OTHER);
        LocalDate first = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(3);
        String day = first.getDayOfWeek().name().substring(0, 3);
        learner = people.learner("L1", "math", day + " 18:00-21:00");
        tutor = people.tutor("T1", "math", day + " 18:00-21:00");
        pairing = pairings.pairing(learner, tutor, first.minusWeeks(8), day + " 18:00/60");
        asked.tutorsStay();
        making.make();
    }

    @AfterEach
    void nobodyIsNamed() {
        readers.name(Map.of(), "system");
        database.onlyTheAdmin();
    }

    @ParameterizedTest
    @CsvSource({"ko, 잘못된 일 알리기", "en, Report that something is wrong", "zh, 报告有问题的事"})
    void theWayIsOnEveryPageAndTheFormSaysItInEachLanguage(String language, String title) {
        WebClient anybody = new WebClient();
        for (String page : List.of("/", "/join/learner", "/me", "/privacy", "/offer/" + "x".repeat(32))) {
            assertThat(anybody.browser().queryParam("lang", language).get(page).asString())
                    .as(page)
                    .contains("href=\"/concern\"", title);
        }
        assertThat(anybody.browser()
                        .queryParam("lang", language)
                        .get("/concern")
                        .asString())
                .contains(title, "112");
        assertThat(OwnPageLinks.page(own(Side.TUTOR), "/my")).contains("/my/concern");
        assertThat(stored()).isZero();
    }

    @Test
    void whoIsNamedHearsAtOnceAndTheMailHasNotAWordOfIt() throws Exception {
        name(Map.of(park, "Ms Park"));
        assertThat(report(Map.of("text", "The canary was hurt.\nTwice.", "name", "Sora", "contact", "010-1"))
                        .statusCode())
                .isEqualTo(303);
        String mail = OwnPageLinks.mail(mailbox, PARK, Pattern.compile("/concerns/[0-9]+"));
        assertThat(mail).doesNotContain("canary", "Sora", "010-1");
        assertThat(OwnPageLinks.texts(mailbox, OTHER)).isEmpty();
        assertThat(asked.stored("select recipient_kind || ' ' || recipient_id from outbox_message"))
                .containsExactly("account " + park);
        assertThat(asked.stored("select (position('canary' in encode(text, 'escape')) > 0) || '' from concern"))
                .as("sealed")
                .containsExactly("false");

        String where = "/concerns/" + id();
        assertThat(as(PARK).browser().get(where).asString())
                .contains("The canary was hurt.<br>Twice.", "Sora", "010-1");
        assertThat(as(PARK).browser().get("/concerns").asString())
                .contains(where)
                .doesNotContain("canary");
        assertThat(log()).contains("reported", "read");
        assertThat(trail.actions()).contains("concern.reported", "concern.read");
    }

    @Test
    void theFirstPageCountsThemForThoseAloneWhoReadThem() {
        name(Map.of(park, "Ms Park"));
        report(Map.of("text", "A canary."));
        assertThat(today(PARK)).contains("Concerns that nobody has looked at since today 1");
        assertThat(today(OTHER)).contains("Nothing waits").doesNotContain("looked at");
        as(PARK).form("/due").post("/concerns/" + id() + "/look").then().statusCode(303);
        assertThat(today(PARK)).contains("Nothing waits").doesNotContain("looked at since");
    }

    private String today(String who) {
        return PageText.seen(as(who).browser().get("/today").asString()).replaceAll("\\s+", " ");
    }

    @Test
    void thePageThatAnswersAnActIsNoReading() {
        name(Map.of(park, "Ms Park", lee, "Mr Lee"));
        report(Map.of("text", "A canary."));
        String where = "/concerns/" + id();
        for (String act : List.of("look", "notes", "settlement")) {
            Response acted = as(PARK).form("/due").formParam("text", "x").post(where + "/" + act);
            as(PARK).browser().get(acted.header("Location")).then().statusCode(200);
        }
        assertThat(log()).containsExactly("reported", "looked", "noted", "settled");
        as(LEE).browser().get(where);
        assertThat(log()).as("what somebody else did is no reading of theirs").endsWith("settled", "read");
        as(PARK).browser().get(where);
        assertThat(log()).endsWith("settled", "read", "read");
        as(PARK).browser().get(where);
        assertThat(log()).as("nor does one reading answer for the next").endsWith("read", "read", "read");
    }

    @ParameterizedTest
    @CsvSource({"50, false", "61, true"})
    void whoComesBackLaterReads(int seconds, boolean reads) {
        report(Map.of("text", "A canary."));
        String where = "/concerns/" + id();
        WebClient admin = new WebClient().signedIn();
        admin.form("/due").post(where + "/look").then().statusCode(303);
        run(
                "insert into concern_entry (id, concern_id, at, actor, done) select id + 1000000, concern_id, now() - interval '"
                        + seconds + " seconds', actor, 'told' from concern_entry where done = 'looked'");
        owner.run(
                "alter table concern_entry disable trigger user",
                "delete from concern_entry where done <> 'told'",
                "alter table concern_entry enable trigger user");
        admin.browser().get(where).then().statusCode(200);
        assertThat(log().contains("read")).isEqualTo(reads);
    }

    @Test
    void nobodyElseReadsItNotEvenAnAdmin() {
        name(Map.of(park, "Ms Park"));
        report(Map.of("text", "The canary was hurt."));
        String where = "/concerns/" + id();
        for (WebClient somebody : List.of(as(OTHER), new WebClient().signedIn())) {
            assertThat(somebody.browser().get("/concerns").statusCode()).isEqualTo(404);
            assertThat(somebody.browser().get(where).statusCode()).isEqualTo(404);
            assertThat(somebody.browser().get("/due").asString()).doesNotContain("canary");
            for (String act : List.of("look", "stop", "telling", "notes", "settlement", "withholding")) {
                assertThat(somebody.form("/due")
                                .formParam("text", "x")
                                .post(where + "/" + act)
                                .statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(WebClient.withTheToken().get(where).statusCode()).isEqualTo(401);
        assertThat(log()).containsExactly("reported");
    }

    /** That there is one at all is for whoever reads it. */
    @Test
    void nobodyElseSeesInTheOutboxThatThereIsOne() {
        name(Map.of(park, "Ms Park"));
        report(Map.of("text", "The canary was hurt."));
        String mail = asked.stored("select id || '' from outbox_message").get(0);
        for (String list : List.of("/outbox", "/outbox?kind=concern", "/outbox?state=sent", "/outbox?state=waiting")) {
            assertThat(as(PARK).browser().get("/outbox").asString()).contains("/outbox/" + mail);
            for (WebClient somebody : List.of(as(LEE), as(OTHER), new WebClient().signedIn())) {
                assertThat(somebody.browser().get(list).asString()).as(list).doesNotContain("/outbox/" + mail);
            }
        }
        assertThat(new WebClient().signedIn().browser().get("/outbox").asString())
                .doesNotContain("kind=concern");
        for (WebClient somebody : List.of(as(LEE), new WebClient().signedIn())) {
            assertThat(somebody.browser().get("/outbox/" + mail).statusCode()).isEqualTo(404);
        }
        assertThat(WebClient.withTheToken().get("/api/v1/outbox").asString()).isEqualTo("[]");
    }

    @Test
    void whileNobodyIsNamedTheAdminsReadIt() {
        report(Map.of("text", "The canary was hurt."));
        assertThat(new WebClient().signedIn().browser().get("/concerns/" + id()).asString())
                .contains("canary");
        assertThat(as(OTHER).browser().get("/concerns/" + id()).statusCode()).isEqualTo(404);
    }

    @Test
    void whomItIsAboutReadsNothingOfIt() throws Exception {
        name(Map.of(park, "Ms Park", lee, "Mr Lee"));
        assertThat(new WebClient().browser().get("/concern").asString()).contains("Ms Park, Mr Lee");
        assertThat(report(Map.of("text", "A canary.", "withheld", List.of(park, lee)))
                        .statusCode())
                .as("the admins would be left")
                .isEqualTo(303);
        run("update concern set looked_at = now(), settled_at = now()");
        run("delete from concern");
        run("delete from outbox_message");
        assertThat(report(Map.of("text", "About Mr Lee: a canary.", "withheld", lee))
                        .statusCode())
                .isEqualTo(303);
        assertThat(asked.stored("select recipient_id || '' from outbox_message"))
                .containsExactly(Long.toString(park));
        String where = "/concerns/" + id();
        assertThat(as(LEE).browser().get(where).statusCode()).isEqualTo(404);
        assertThat(as(LEE).browser().get("/concerns").asString()).doesNotContain(where);
        assertThat(as(LEE).form("/due")
                        .formParam("text", "x")
                        .post(where + "/settlement")
                        .statusCode())
                .isEqualTo(404);
        readers.name(Map.of(lee, "Mr Lee"), "system");
        assertThat(as(LEE).browser().get(where).statusCode())
                .as("not even if nobody else is named")
                .isEqualTo(404);
        assertThat(new WebClient().signedIn().browser().get(where).statusCode()).isEqualTo(200);
    }

    @Test
    void aReaderKeepsItFromAnother() {
        name(Map.of(park, "Ms Park", lee, "Mr Lee"));
        report(Map.of("text", "A canary."));
        String where = "/concerns/" + id();
        as(PARK).form(where)
                .formParam("account", lee)
                .post(where + "/withholding")
                .then()
                .statusCode(303);
        assertThat(as(LEE).browser().get(where).statusCode()).isEqualTo(404);
        assertThat(log()).contains("withheld");
    }

    @Test
    void itStopsTheLessonsUntilSomebodyHasLookedAndTellsNobody() {
        assertThat(ahead()).containsExactly("planned", "planned", "planned", "planned");
        assertThat(reportOwn(Side.LEARNER, Map.of("text", "A canary.", "lessons", pairing))
                        .statusCode())
                .isEqualTo(303);
        making.make();
        assertThat(ahead()).as("nor is one made meanwhile").containsOnly("cancelled");
        assertThat(asked.mails()).containsExactly("concern account");
        assertThat(OwnPageLinks.page(own(Side.TUTOR), "/my")).doesNotContain("canary");
        assertThat(own(Side.TUTOR).browser().get("/my/data").asString()).doesNotContain("canary");

        String where = "/concerns/" + id();
        WebClient admin = new WebClient().signedIn();
        admin.form(where)
                .formParam("lessons", "stay")
                .post(where + "/look")
                .then()
                .statusCode(303);
        making.make();
        assertThat(ahead()).containsOnly("cancelled");
        admin.form(where)
                .formParam("lessons", "go-on")
                .post(where + "/look")
                .then()
                .statusCode(303);
        assertThat(ahead()).containsExactly("planned", "planned", "planned", "planned");
        assertThat(asked.mails())
                .as("who reported it hears that they go on; the other one never knew")
                .containsExactly("concern account", "lessons-stopped learner");
    }

    @Test
    void theCoordinatorDecidesWhetherTheOtherOneIsToldAndTheyAreNotToldWhy() throws Exception {
        reportOwn(Side.LEARNER, Map.of("text", "A canary.", "lessons", pairing));
        String where = "/concerns/" + id();
        WebClient admin = new WebClient().signedIn();
        for (int twice = 0; twice < 2; twice++) {
            admin.form(where).post(where + "/telling").then().statusCode(303);
        }
        assertThat(asked.mails()).containsExactly("concern account", "lessons-stopped tutor");
        assertThat(OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("Alias L1")))
                .doesNotContain("canary", "concerns/");
        admin.form(where)
                .formParam("lessons", "go-on")
                .post(where + "/look")
                .then()
                .statusCode(303);
        assertThat(asked.mails())
                .containsExactly(
                        "concern account", "lessons-stopped learner", "lessons-stopped tutor", "lessons-stopped tutor");
    }

    @Test
    void aRestAndAStopDoNotUndoEachOther() {
        reportOwn(Side.TUTOR, Map.of("text", "A canary.", "lessons", pairing));
        run("update learner set status = 'paused'");
        making.make();
        String where = "/concerns/" + id();
        new WebClient()
                .signedIn()
                .form(where)
                .formParam("lessons", "go-on")
                .post(where + "/look")
                .then()
                .statusCode(303);
        assertThat(ahead()).as("the learner rests, and that counts at once").containsOnly("cancelled");
        run("update learner set status = 'approved'");
        making.make();
        assertThat(ahead()).containsOnly("planned");
    }

    @Test
    void twoConcernsHoldTheLessonsUntilBothAreSeenTo() {
        reportOwn(Side.LEARNER, Map.of("text", "A canary.", "lessons", pairing));
        long first = id();
        reportOwn(Side.TUTOR, Map.of("text", "Another.", "lessons", pairing));
        WebClient admin = new WebClient().signedIn();
        for (long one : List.of(first, id())) {
            assertThat(ahead()).containsOnly("cancelled");
            String where = "/concerns/" + one;
            admin.form(where)
                    .formParam("lessons", "go-on")
                    .post(where + "/look")
                    .then()
                    .statusCode(303);
        }
        assertThat(ahead()).containsOnly("planned");
    }

    @Test
    void somebodyElsesLessonsAreNotStopped() {
        PersonId stranger = new PersonId(Side.LEARNER, people.learner("L9", "math", "MON 10:00-12:00"));
        WebClient theirs = browser(stranger);
        assertThat(theirs.form("/my/concern")
                        .formParams(Map.of("text", "x", "lessons", pairing))
                        .post("/my/concern")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ahead()).containsOnly("planned");
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \u3164 ", "a\u0000b", "\u202Eevil"})
    void whatIsNoTextIsRefused(String text) {
        assertThat(report(Map.of("text", text)).statusCode()).isEqualTo(422);
        assertThat(stored()).isZero();
    }

    @Test
    void aConcernHasAnEndAndStrangersALimit() {
        assertThat(report(Map.of("text", "x".repeat(4000))).statusCode()).isEqualTo(303);
        assertThat(report(Map.of("text", "x".repeat(4001))).statusCode()).isEqualTo(422);
        assertThat(report(Map.of("text", "x", "name", "x".repeat(201))).statusCode())
                .isEqualTo(422);
        assertThat(report(Map.of("text", "x", "website", "http://spam.example")).statusCode())
                .isEqualTo(422);
        assertThat(new WebClient()
                        .browser()
                        .formParam("text", "x")
                        .post("/concern")
                        .statusCode())
                .as("without the form's token")
                .isEqualTo(400);
        int most = Integer.parseInt(WebClient.setting("ieum.joining.per-hour"));
        run("update arrival set tries = " + most);
        assertThat(report(Map.of("text", "One more")).statusCode()).isEqualTo(429);
        for (int times = 0; times < 10; times++) {
            assertThat(reportOwn(Side.TUTOR, Map.of("text", "Again")).statusCode())
                    .isEqualTo(303);
        }
        assertThat(reportOwn(Side.TUTOR, Map.of("text", "Again")).statusCode()).isEqualTo(429);
        assertThat(stored()).isEqualTo(11);
    }

    @Test
    void itCannotBeDeletedByWhomItIsAboutAndOutlivesBoth() {
        reportOwn(Side.LEARNER, Map.of("text", "A canary.", "lessons", pairing));
        assertThat(own(Side.LEARNER).browser().get("/my/data").asString()).contains("A canary.");
        forgetting.forget(new PersonId(Side.TUTOR, tutor));
        assertThat(new WebClient().signedIn().browser().get("/concerns/" + id()).asString())
                .contains("A canary.", "Alias L1");
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(new WebClient().signedIn().browser().get("/concerns/" + id()).asString())
                .contains("A canary.", "somebody who gave no name")
                .doesNotContain("Alias L1");
        assertThat(log()).contains("reporter_erased");
    }

    @Test
    void itIsSettledWithAWordAndKeptForThreeYears() {
        report(Map.of("text", "A canary."));
        String where = "/concerns/" + id();
        WebClient admin = new WebClient().signedIn();
        admin.form(where)
                .formParam("text", "Too early")
                .post(where + "/settlement")
                .then()
                .statusCode(303);
        assertThat(asked.stored("select (settled_at is null) || '' from concern"))
                .containsExactly("true");
        admin.form(where).post(where + "/look").then().statusCode(303);
        assertThat(admin.form(where)
                        .formParam("text", " ")
                        .post(where + "/notes")
                        .statusCode())
                .isEqualTo(422);
        admin.form(where)
                .formParam("text", "I called them.")
                .post(where + "/notes")
                .then()
                .statusCode(303);
        admin.form(where)
                .formParam("text", "It is well.")
                .post(where + "/settlement")
                .then()
                .statusCode(303);
        assertThat(admin.browser().get(where).asString()).contains("I called them.", "It is well.");
        forgettingLater.forget();
        assertThat(stored()).isEqualTo(1);
        run("update concern set settled_at = now() - interval '1097 days'");
        forgettingLater.forget();
        assertThat(stored()).isZero();
    }

    @Test
    void theDatabaseItselfKeepsWhatIsOpenAndTheLog() {
        report(Map.of("text", "A canary."));
        assertThatThrownBy(() -> run("delete from concern")).rootCause().hasMessageContaining("stays until");
        assertThatThrownBy(() -> run("update concern_entry set done = 'noted'"))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> run("delete from concern_entry")).rootCause().hasMessageContaining("never shortened");
        // As when its key is another: the same text under another seal.
        run("update concern_entry set note = note");
    }

    @Test
    void theEmergencyLineStandsBesideItAndInMails() throws Exception {
        WebClient admin = new WebClient().signedIn();
        String where = "/settings/concerns";
        try {
            admin.form(where)
                    .formParam("emergency", "02-555-0199")
                    .post(where + "/emergency")
                    .then()
                    .statusCode(303);
            assertThat(new WebClient().browser().get("/concern").asString()).contains("02-555-0199");
            assertThat(OwnPageLinks.page(own(Side.LEARNER), "/my/concern")).contains("02-555-0199");
            OwnPageLinks.link(mailbox, "L1@people.test");
            assertThat(OwnPageLinks.mail(mailbox, "L1@people.test", Pattern.compile("/concern")))
                    .contains("02-555-0199");
            assertThat(admin.form(where)
                            .formParam("emergency", "x".repeat(201))
                            .post(where + "/emergency")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(admin.form(where)
                            .formParam("reads-" + park, "yes")
                            .post(where)
                            .statusCode())
                    .as("whoever reads has a name")
                    .isEqualTo(422);
            admin.form(where)
                    .formParams(Map.of("reads-" + park, "yes", "name-" + park, "Ms Park"))
                    .post(where)
                    .then()
                    .statusCode(303);
            assertThat(new WebClient().browser().get("/concern").asString()).contains("Ms Park");
        } finally {
            organisation.emergency(Optional.empty(), "system");
        }
    }

    private void name(Map<Long, String> named) {
        readers.name(named, "system");
    }

    private static Response report(Map<String, ?> fields) {
        return new WebClient()
                .form("/concern")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/concern");
    }

    private Response reportOwn(Side side, Map<String, ?> fields) {
        return own(side).form("/my/concern").formParams(fields).post("/my/concern");
    }

    private WebClient own(Side side) {
        return browser(new PersonId(side, side == Side.LEARNER ? learner : tutor));
    }

    private WebClient browser(PersonId who) {
        return OwnPageLinks.of(who);
    }

    private static WebClient as(String email) {
        return new WebClient().signedInAs(email);
    }

    private long id() {
        return Long.parseLong(asked.stored("select max(id) || '' from concern").get(0));
    }

    private long stored() {
        return asked.stored("select id || '' from concern").size();
    }

    private List<String> log() {
        return asked.stored("select done from concern_entry order by id");
    }

    private List<String> ahead() {
        return asked.stored("select state from lesson where starts_at > now() order by starts_at");
    }
}

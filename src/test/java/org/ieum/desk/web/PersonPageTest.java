package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.learner.Learner;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person: everything about them, and what a coordinator does for them. */
@QuarkusTest
class PersonPageTest extends StoredTest {

    @Inject Statements statements;

    private WebClient coordinator;

    @BeforeEach
    void twoPairs() {
        coordinator = new WebClient().signedIn();
        new PeopleInFiles()
                .learner("L1", "Areum", "areum@people.test", "english:1x60;math:2x90", "2026-09-01")
                .learner("L2", "Bada", "", "english:1x60", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "math", "applied")
                .pair("L1", "T1", "MON 18:00/60")
                .wish("L1", "T2", "learner", "never")
                .wish("L1", "T1", "tutor", "2")
                .arrive();
    }

    /** They write down what they were told: nothing on the page asks the coordinator who they are themselves. */
    @Test
    void theFormAsksAboutSomebodyElse() {
        WebClient admin = new WebClient().signedIn();
        for (String form : List.of("/learners/new", "/tutors/new", learner("L1") + "/edit", tutor("T1") + "/edit")) {
            String english = admin.browser().queryParam("lang", "en").get(form).asString();
            assertThat(english)
                    .as(form)
                    .contains("When they are free every week", "How they would like to meet", "Not said")
                    .doesNotContain("you free", "call you", "Your name", "are you", "you speak", "teach you")
                    .doesNotContain("I would rather not say", "you promise", "you teach");
            String korean = admin.browser().queryParam("lang", "ko").get(form).asString();
            assertThat(korean).as(form).contains("매주 시간이 되는 때").doesNotContain("세요?", "싶지 않아요");
        }
    }

    @Test
    void everythingAboutThemIsOnOnePageInTenStatements() {
        String path = learner("L1");
        assertThat(statements.of(() -> get(path).then().statusCode(200))).isLessThanOrEqualTo(10);
        assertThat(get(path).asString())
                .contains("areum@people.test", "Mathematics, 2 × 90 minutes a week", "2026-09-01", "Seoul")
                .contains("18:00–21:00")
                .contains("class=\"lesson\" x=\"36\" y=\"2\" width=\"2\"")
                .contains(tutor("T1"), "Mon 18:00–19:00", "since 2026-11-02")
                .contains("Lee</a> <span class=\"quiet\">T2", "never", "wish 2", "the tutor says");
        assertThat(get(tutor("T1")).asString())
                .contains("at most 3 lessons a week, 2 learners", "2026-10-05 – 2028-01-03", "Areum");
        get("/learners/999999").then().statusCode(404);
    }

    @Test
    void whoeverReadsItIsWrittenDown() {
        String path = learner("L1");
        get(path);
        assertThat(trail.actions()).containsOnlyOnce("learner.read");
        // The page of their week tells of them, too.
        get("/weeks" + path).then().statusCode(200);
        assertThat(get(path).asString()).contains("href=\"/weeks" + path).doesNotContain("page read");
        assertThat(get(path + "?reads=yes").asString())
                .contains("page read", WebClient.setting("ieum.bootstrap.admin-email"));
    }

    @Test
    void anApplicationGoesThroughAnInterviewToApproval() {
        String path = tutor("T2");
        move(path, "paused", "").then().header("Location", containsString("notice=not-from-here"));
        move(path, "interview", "").then().statusCode(303).header("Location", not(containsString("notice")));
        assertThat(get(path).asString())
                .contains(
                        "interview</span>",
                        "asked to an interview",
                        "Approve",
                        "by " + WebClient.setting("ieum.bootstrap.admin-email"));
        move(path, "approved", "");
        assertThat(get(path).asString()).contains("approved</span>");
        assertThat(trail.actions()).contains("tutor.interview", "tutor.approved");
        move(path, "nonsense", "").then().statusCode(400);
    }

    @Test
    void nobodySaysYesToFactsThatCameMeanwhile() {
        signUp("english");
        String path = "/learners/" + newest();
        String seen = version(path);
        signUp("science");
        assertThat(needs()).as("anybody can type an address").isEqualTo("english");
        Matcher newer = Pattern.compile("/newer/\\d+").matcher(get(path).asString());
        assertThat(newer.find()).isTrue();
        form(path).formParam("choice", "take").formParam("version", seen).post(path + newer.group());
        assertThat(needs()).isEqualTo("science");
        assertThat(get(path).asString()).contains("Science");
        move(path, "approved", "", seen).then().header("Location", containsString("notice=changed-meanwhile"));
        move(path, "approved", "", "-1").then().header("Location", containsString("notice=changed-meanwhile"));
        assertThat(get(path).asString()).doesNotContain("approved</span>");

        move(path, "approved", "").then().header("Location", not(containsString("notice")));
        signUp("math");
        assertThat(needs()).isEqualTo("science");
    }

    String needs() {
        return value("select string_agg(subject, ' ') from learner_need where learner_id = "
                + "(select max(id) from learner)");
    }

    private static void signUp(String subject) {
        WebClient.withTheToken()
                .contentType("application/json")
                .body("""
                        {"alias": "Sora", "email": "sora@learners.test", "locale": "en", "gender": "undisclosed", "city": "",
                         "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
                         "needs": [{"subject": "%s", "sessions": 1, "minutes": 60}],
                         "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}]}""".formatted(subject))
                .post("/api/v1/learners")
                .then()
                .statusCode(202);
    }

    long newest() {
        return number("select max(id) from learner");
    }

    @Test
    void anInterviewIsAnApplicationInFiles() {
        move(tutor("T2"), "interview", "");
        new PeopleInFiles().tutor("T2", "Lee", "math", "applied").arrive();
        assertThat(get(tutor("T2")).asString()).contains("interview</span>");
        WebClient.withTheToken().get("/api/v1/tutors.csv").then().body(containsString("T2,applied,"));
    }

    @Test
    void aPauseHasAnEndOrNone() {
        String path = learner("L1");
        LocalDate later = LocalDate.now(clock).plusWeeks(3);
        move(path, "paused", LocalDate.now(clock).minusDays(1).toString())
                .then()
                .header("Location", containsString("notice=ends-before-it-begins"));
        move(path, "paused", later.toString());
        assertThat(get(path).asString()).contains("paused until " + later, "End the pause");
        move(path, "paused", "");
        assertThat(get(path).asString()).doesNotContain("paused until " + later);
        move(path, "paused", "soon").then().statusCode(400);
    }

    @Test
    void aCoordinatorWritesDownWhatSomebodySays() {
        Response entered = enterNari("");
        entered.then().statusCode(303);
        String page = entered.header("Location").replaceAll(".*(/learners/[0-9]+).*", "$1");
        assertThat(get(page).asString())
                .contains("Nari", "applied</span>", "2026-08-01", "written down", "a coordinator reaches them")
                .doesNotContain("address not confirmed");
        form("/tutors/new")
                .formParam("name", "Choi")
                .post("/tutors")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Choi\""), containsString("href=\"#email\""));
    }

    @Test
    void whoeverHasTheAddressOfSomebodyKnownIsSaidToBeSo() {
        assertThat(enterNari("nari@people.test").header("Location")).endsWith("notice=saved");
        String before = exported("learners");
        Response asked = enterNari("Nari@people.test");
        asked.then()
                .statusCode(409)
                .body(containsString("Nothing is saved yet"))
                .body(containsString("same mail address"))
                .body(containsString("value=\"Nari@people.test\""));
        assertThat(exported("learners")).isEqualTo(before);
        String second =
                enter("Nari", "Nari@people.test", Map.of("alike", "anyway")).header("Location");
        assertThat(second).endsWith("notice=known-address");
        assertThat(get(second.replaceAll(".*(/learners/)", "$1")).asString())
                .contains("Somebody else has the same address");
    }

    @Test
    void whoeverHasTheNameAndTheHoursOfSomebodyKnownIsSaidToBeSo() {
        assertThat(enterNari("").header("Location")).endsWith("notice=saved");
        String before = exported("learners");
        for (String name : List.of("Nari", " nari", "ＮＡＲＩ", "Na\u200bri")) {
            enter(name, "", Map.of())
                    .then()
                    .statusCode(409)
                    .body(containsString("same name, and free at the same hours"))
                    .body(containsString("value=\"anyway\""));
        }
        assertThat(exported("learners")).isEqualTo(before);
        assertThat(enter("Nari", "", Map.of("time_zone", "America/New_York")).header("Location"))
                .endsWith("notice=saved");
        assertThat(enter("Nari", "", Map.of("alike", "anyway")).header("Location"))
                .endsWith("notice=saved");
    }

    @Test
    void whatWasChangedIsToldBack() {
        String own = enterNari("nari@people.test")
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?].*$", "");
        String version =
                get(own + "/edit").asString().replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
        Response saved = form(own + "/edit")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", version)
                .formParam("alias", "Nari")
                .formParam("email", "nari@people.test")
                .formParam("locale", "ko")
                .formParam("gender", "female")
                .formParam("delivery", "either")
                .formParam("city", "Busan")
                .formParam("languages-0-tag", "ko")
                .formParam("languages-0-level", "native")
                .formParam("needs-0-subject", "english")
                .formParam("needs-0-sessions", "1")
                .formParam("needs-0-minutes", "60")
                .formParam("time_zone", "Asia/Seoul")
                .formParam("availability", "TUE-19:00", "TUE-19:30", "TUE-20:00", "TUE-20:30")
                .formParam("tutor_gender", "female")
                .formParam("registered_on", "2026-11-01")
                .post(own);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("changed=city").endsWith("notice=saved");
        assertThat(get(own + "?changed=city,delivery&notice=saved").asString())
                .contains("Saved. Other now: How would you like to meet?; City");
        assertThat(get(own + "?changed=%3Cb%3E,nothing,&notice=saved").asString())
                .contains("Saved.</p>")
                .doesNotContain("Other now");
    }

    private Response enterNari(String email) {
        return enter("Nari", email, Map.of());
    }

    private Response enter(String name, String email, Map<String, String> more) {
        return form("/learners/new")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("alike", more.getOrDefault("alike", ""))
                .formParam("alias", name)
                .formParam("email", email)
                .formParam("locale", "ko")
                .formParam("gender", "female")
                .formParam("delivery", "online")
                .formParam("city", "")
                .formParam("languages-0-tag", "ko")
                .formParam("languages-0-level", "native")
                .formParam("needs-0-subject", "english")
                .formParam("needs-0-sessions", "1")
                .formParam("needs-0-minutes", "60")
                .formParam("time_zone", more.getOrDefault("time_zone", "Asia/Seoul"))
                .formParam("availability", "TUE-19:00", "TUE-19:30", "TUE-20:00", "TUE-20:30")
                .formParam("tutor_gender", "female")
                .formParam("registered_on", "2026-08-01")
                .post("/learners");
    }

    @Test
    void whatIsEditedAndNotTouchedStays() {
        String path = tutor("T1");
        String before = exported("tutors");
        edit(path, "name", "Kim").then().statusCode(303);
        assertThat(exported("tutors")).isEqualTo(before);
        edit(path, "name", "Kim Su").then().statusCode(303);
        assertThat(exported("tutors")).isEqualTo(before.replace("T1,approved,Kim,", "T1,approved,Kim Su,"));
        assertThat(trail.actions()).contains("tutor.edited");
    }

    @Test
    void moreLanguagesAndHoursThanAFormUsuallyOffersStay() {
        new PeopleInFiles()
                .learner(
                        "L9",
                        "Many",
                        "",
                        "Seoul",
                        "english:1x60;math:1x60;korean:1x60;it:1x60",
                        "MON 08:00-09:00;MON 10:00-11:00;MON 12:00-13:00",
                        "2026-09-01")
                .arrive();
        String before = exported("learners");
        edit(learner("L9"), "alias", "Many").then().statusCode(303);
        assertThat(exported("learners")).isEqualTo(before);
    }

    @Test
    void whoeverIsLateIsToldAndLosesNothing() {
        String path = tutor("T1");
        var slow = filled(path).formParam("late", "x");
        edit(path, "name", "Kim the first").then().statusCode(303);
        slow.post(path).then().statusCode(409).body(containsString("Somebody else changed"));
        assertThat(get(path).asString()).contains("Kim the first");
    }

    @Test
    void wishesAndVetoesAreWrittenDownAndTakenBack() {
        String path = learner("L2");
        wish(path, "T1", "learner", "1");
        wish(path, "T1", "learner", "never");
        assertThat(exported("wishes")).contains("L2,T1,learner,never\r\n").doesNotContain("L2,T1,learner,1");
        wish(path, "T404", "tutor", "1").then().header("Location", containsString("unknown-key"));
        wish(tutor("T1"), "a", "tutor", "never")
                .then()
                .statusCode(422)
                .body(containsString("Which one is meant?"))
                .body(containsString("name=\"ref\" value=\"L1\""))
                .body(containsString("name=\"ref\" value=\"L2\""))
                .body(containsString("name=\"wish\" value=\"never\""));
        wish(path, " LEE", "learner", "2");
        assertThat(exported("wishes")).contains("L2,T2,learner,2").doesNotContain("T1,tutor,never");
        form(path)
                .formParam("other", tutor("T1").replace("/tutors/", ""))
                .formParam("by", "learner")
                .post(path + "/wishes/removal");
        assertThat(exported("wishes")).doesNotContain("L2,T1");
        assertThat(trail.actions()).contains("learner.wished", "tutor.wished", "learner.unwished");
    }

    private Response get(String path) {
        return coordinator.browser().get(path);
    }

    private io.restassured.specification.RequestSpecification form(String page) {
        return coordinator.form(page).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response move(String path, String status, String until) {
        return move(path, status, until, version(path));
    }

    private Response move(String path, String status, String until, String version) {
        return form(path)
                .formParam("status", status)
                .formParam("until", until)
                .formParam("version", version)
                .post(path + "/status");
    }

    /** Of the person that the page shows. */
    private String version(String path) {
        return get(path).asString().replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
    }

    private Response edit(String path, String field, String value) {
        return Filled.from(get(path + "/edit").asString(), form(path), field, value)
                .post(path);
    }

    private io.restassured.specification.RequestSpecification filled(String path) {
        return Filled.from(get(path + "/edit").asString(), form(path), "", "");
    }

    private static String exported(String file) {
        return WebClient.withTheToken().get("/api/v1/" + file + ".csv").asString();
    }

    private String learner(String ref) {
        return "/learners/" + id(Learner.class, ref);
    }

    private String tutor(String ref) {
        return "/tutors/" + id(Tutor.class, ref);
    }

    @Transactional
    Long id(Class<?> type, String ref) {
        return entities.createQuery("select id from " + type.getSimpleName() + " where ref = :ref", Long.class)
                .setParameter("ref", ref)
                .getSingleResult();
    }

    private Response wish(String path, String ref, String by, String wish) {
        return form(path)
                .formParam("ref", ref)
                .formParam("by", by)
                .formParam("wish", wish)
                .post(path + "/wishes");
    }
}

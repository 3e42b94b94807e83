package org.ieum.joining.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Need;
import org.ieum.person.PersonId;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.Test;

/** The pages of joining, as a browser without JavaScript has them. */
@QuarkusTest
class JoiningTest extends StoredTest {

    @Inject Sealing sealing;
    @Inject TakingNewerAnswers taking;

    @Test
    @Transactional
    void aTutorSignsUpOnFivePagesWithNineFields() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        form.get("check?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Kim"))
                .body(containsString("Monday 19:00–24:00"))
                .body(containsString("December 1, 2027"))
                .body(containsString("href=\"/join/tutor/promise?from=check#commitment_end\""));
        form.send().then().statusCode(303).header("Location", endsWith("/join/tutor/sent"));
        Tutor tutor = all(Tutor.class).get(0);
        assertThat(tutor.subjects()).hasToString("[english]");
        assertThat(tutor.delivery().code()).isEqualTo("online");
        assertThat(tutor.city()).isEmpty();
        assertThat(tutor.timeZone()).hasToString("Asia/Seoul");
        assertThat(tutor.maxSessionsPerWeek()).isEqualTo(3);
        assertThat(tutor.maxLearners()).isEqualTo(1);
        assertThat(tutor.standsIn()).isFalse();
        assertThat(mails()).isEqualTo(1);
        form.get("sent?lang=en").then().statusCode(200).body(containsString("Check your mail"));
    }

    @Test
    @Transactional
    void theYearIsPromisedByAChoiceOfTheirOwn() {
        Form form = new Form("tutor");
        Form.TUTOR.forEach((page, fields) -> {
            if (!page.equals("promise")) {
                form.post(page, fields).then().statusCode(303);
            }
        });
        XmlPath page =
                new XmlPath(CompatibilityMode.HTML, form.get("promise?lang=en").asString());
        assertThat(page.getList("**.findAll { it.@name == 'commitment_end' }")).hasSize(3);
        assertThat(page.getList("**.findAll { it.@name == 'commitment_end' && it.@checked != '' }"))
                .as("nothing is promised by leaving it as it is")
                .isEmpty();
        form.post("promise", Map.of("commitment_start", "2026-12-01", "lang", "en"))
                .then()
                .statusCode(422);
        form.post("promise", Map.of("commitment_start", "2026-12-01", "commitment_end", "for_ever"))
                .then()
                .statusCode(422);
        form.post("promise", Map.of("commitment_start", "", "commitment_end", "a_year"))
                .then()
                .statusCode(422);
        form.post("promise", Map.of("commitment_start", "2026-12-01", "commitment_end", "year_and_a_half"))
                .then()
                .statusCode(303);
        form.get("check?lang=en").then().body(containsString("A year and a half"));
        form.send().then().statusCode(303);
        assertThat(all(Tutor.class).get(0).commitment().end()).isEqualTo("2028-06-01");
    }

    @Test
    void halfAnHourByItselfIsWarnedAbout() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        String warning = "data-scraps>";
        String again = "<p class=\"notice notice-warning\">";
        form.post("when", Map.of("availability", List.of("MON-19:00", "MON-19:30")))
                .then()
                .statusCode(303);
        form.get("when").then().body(not(containsString(warning)), containsString("data-scraps hidden>"));
        form.get("check").then().body(not(containsString(again)));
        for (List<String> hours : List.of(
                List.of("MON-19:00"),
                List.of("MON-19:00", "MON-19:30", "TUE-08:00"),
                List.of("SUN-23:30", "MON-00:00"))) {
            form.post("when", Map.of("availability", hours)).then().statusCode(303);
            form.get("when").then().body(containsString(warning));
            // For whoever went straight on, without the page's script.
            form.get("check").then().body(containsString(again));
        }
    }

    @Test
    @Transactional
    void aLearnerSignsUpInKoreanAndNeedNotKnowEverything() {
        Form form = new Form("learner");
        form.get("who?lang=ko").then().statusCode(200).body(not(containsString("name=\"name\"")));
        form.answered(Form.LEARNER).send().then().statusCode(303);
        Learner learner = all(Learner.class).get(0);
        assertThat(learner.alias()).isEqualTo("바다");
        assertThat(learner.locale().code()).isEqualTo("ko");
        assertThat(learner.languages()).hasToString("[ko:B1]");
        assertThat(learner.needs()).hasToString("[english:1x60]");
        assertThat(learner.delivery().code()).isEqualTo("either");
        assertThat(learner.availability()).hasToString("[SAT 10:00-12:30]");
        assertThat(learner.confided().why()).contains("대학에 가려고요. / 영어가 어려워요.");
        assertThat(learner.confided().avoid()).contains("같은 마을 사람");
        new WebClient()
                .signedIn()
                .browser()
                .get("/learners/" + learner.id())
                .then()
                .body(containsString("같은 마을 사람"));
    }

    @Test
    void oneDraftIsOnePersonAndOneMailWhateverIsPressedTwice() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        IntStream.range(0, 6).parallel().forEach(i -> form.send().then().statusCode(303));
        // The back button, and the page before.
        form.post("promise", Form.TUTOR.get("promise")).then().header("Location", endsWith("/join/tutor/sent"));
        form.send().then().statusCode(303).header("Location", endsWith("/join/tutor/sent"));
        assertThat(all(Tutor.class)).hasSize(1);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void answersLieSealedUntilTheyAreSentAndNothingOfThemStaysAfterwards() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        byte[] sealed = (byte[]) entities.createNativeQuery("select answers from draft", byte[].class)
                .getSingleResult();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("kim@");
        assertThat(sealing.open(sealed, new SealedAt("draft.answers", Long.toString(number("select id from draft")))))
                .contains("kim@tutors.test")
                .doesNotContain("csrf");
        form.send();
        assertThat(number("select count(*) from draft where answers is not null"))
                .isZero();
        assertThat(number("select count(*) from draft where sent_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongStandsOnTopAndAtTheFieldAndNothingIsLost() {
        Form form = new Form("tutor");
        Response response = form.post("who", Map.of("name", "<b>Kim", "email", "kim"));
        response.then().statusCode(422).header("Cache-Control", containsString("no-store"));
        XmlPath page = new XmlPath(CompatibilityMode.HTML, response.asString());
        assertThat(page.getString("html.head.title")).startsWith("Error: ");
        assertThat(page.getList("**.find { it.@class == 'error-summary' }.'**'.findAll { it.name() == 'a' }*.@href"))
                .hasToString("[#email, #gender]");
        assertThat(response.asString())
                .contains("value=\"&lt;b&gt;Kim\"")
                .contains("value=\"kim\" aria-describedby=\"email-hint email-error\" aria-invalid=\"true\"");
        form.get("who").then().body(containsString("value=\"kim\""));
        form.post("where", Map.of()).then().statusCode(422).body(containsString("href=\"#place\""));
        form.post("promise", Map.of("commitment_start", "2026-12-01", "commitment_end", "2027-01-01", "lang", "en"))
                .then()
                .statusCode(422)
                .body(containsString("The promise is for at least a year: 2027-11-30 or later."));
        assertThat(all(Tutor.class)).isEmpty();
    }

    @Test
    void everyPageSaysWhatIsMissingAtEachOfItsFields() {
        Map<String, List<String>> missing = Map.of(
                "who", List.of("alias", "email"),
                "languages", List.of("languages"),
                "needs", List.of("needs"),
                "where", List.of("delivery"),
                "when", List.of("availability"));
        missing.forEach((page, fields) -> {
            String html = new Form("learner")
                    .post(page, Map.of())
                    .then()
                    .statusCode(422)
                    .extract()
                    .asString();
            fields.forEach(field -> assertThat(html).contains("href=\"#" + field + "\"", field + "-error"));
        });
    }

    @Test
    void allAnswersAreSaidBackAsTheyWereMeant() {
        new Form("learner")
                .answered(Form.LEARNER)
                .get("check?lang=en")
                .then()
                .body(containsString("English, Lessons a week: I do not know, Minutes of a lesson: I do not know"))
                .body(containsString("Only a woman"))
                .body(containsString("Saturday 10:00–12:30"))
                .body(containsString("Korean, How well: I do not know"))
                .body(not(containsString("Time zone")));
    }

    @Test
    void aTextThatIsTooLongIsToldAndKept() {
        Form form = new Form("learner");
        String story = "가".repeat(600);
        form.post(
                        "needs",
                        Map.of(
                                "needs-0-subject",
                                "english",
                                "needs-0-sessions",
                                "1",
                                "needs-0-minutes",
                                "60",
                                "why",
                                story))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#why\""))
                .body(containsString(story));
    }

    @Test
    void aProgramThatSaysNothingOfItWipesOutNothing() {
        new Form("learner").answered(Form.LEARNER).send();
        given().contentType("application/json")
                .body("""
                        {"alias": "바다", "email": "bada@learners.test", "locale": "ko", "gender": "undisclosed", "city": "",
                         "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
                         "needs": [{"subject": "math", "sessions": 1, "minutes": 60}],
                         "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "tutorGender": ""}""")
                .post("/api/v1/learners")
                .then()
                .statusCode(202);
        PersonId who = new PersonId(Side.LEARNER, all(Learner.class).get(0).id());
        taking.confirm(taking.of(who).get(0).id());
        Learner learner = all(Learner.class).get(0);
        assertThat(learner.needs()).extracting(Need::subject).containsExactly("math");
        assertThat(learner.confided().avoid()).contains("같은 마을 사람");
    }

    @Test
    void changingOneAnswerLeadsBackToAllOfThem() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        form.get("who?from=check").then().body(containsString("name=\"from\" value=\"check\""));
        form.post("who", Map.of("name", "Lee", "email", "lee@tutors.test", "gender", "female", "from", "check"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/join/tutor/check"));
        form.send();
        assertThat(all(Tutor.class).get(0).name()).isEqualTo("Lee");
    }

    @Test
    void anOpenQuestionIsAskedBeforeAnythingIsSent() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        form.post("skills", Map.of("subjects", "english")).then().statusCode(422);
        form.get("check").then().statusCode(303).header("Location", endsWith("/join/tutor/skills?from=check"));
        form.send().then().statusCode(303).header("Location", endsWith("/join/tutor/skills?from=check"));
        assertThat(all(Tutor.class)).isEmpty();
    }

    @Test
    void aReaderWhoChangesTheLanguageKeepsWhatWasTyped() {
        Form form = new Form("learner");
        form.post("who", Map.of("alias", "Bada", "email", "half an addr", "do", "lang-zh"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/join/learner/who?lang=zh"));
        form.get("who?lang=zh")
                .then()
                .body(containsString("<html lang=\"zh\">"))
                .body(containsString("value=\"Bada\""))
                .body(containsString("value=\"half an addr\""))
                .body(not(containsString("error-summary")));
    }

    @Test
    void nobodyIsReachedThroughOthersWhomWeDoNotKnow() {
        Form form = new Form("learner");
        form.get("who?lang=en").then().body(containsString("name=\"reach\"")).body(containsString("name=\"reached\""));
        form.post("who", Map.of("alias", "Bada", "reach", "others", "lang", "en"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#reached\""))
                .body(containsString("write how a coordinator reaches you"));
    }

    @Test
    void whoeverSaysHowTheyAreReachedNeedsNoAddress() {
        Form form = new Form("learner");
        form.post("who", Map.of("alias", "Bada", "reach", "others", "reached", "010 1234 5678", "lang", "en"))
                .then()
                .statusCode(303);
        form.goesOn().send().then().statusCode(303);
        Learner learner = all(Learner.class).get(0);
        assertThat(learner.email()).isEmpty();
        assertThat(learner.confided().reached()).contains("010 1234 5678");
        assertThat(learner.moreTold()).anyMatch(told -> told.value().equals("010 1234 5678"));
    }

    @Test
    void aCoordinatorFillsInTheFormForSomebodyWithoutAnAddress() {
        Form form = new Form("learner", new WebClient().signedIn());
        form.post("who", Map.of("alias", "Bada", "reach", "others", "locale", "zh"))
                .then()
                .statusCode(303);
        form.goesOn().send().then().statusCode(303);
        Learner learner = all(Learner.class).get(0);
        assertThat(learner.email()).isEmpty();
        assertThat(learner.locale().code()).isEqualTo("zh");
        assertThat(learner.confirmedAt()).isPresent();
        assertThat(mails()).isZero();
        form.get("sent?lang=en").then().body(containsString("Your answers have arrived"));
        assertThat(
                        number(
                                "select count(*) from audit_entry where action = 'learner.signed-up' and actor like 'account:%'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverSendsWhatACoordinatorBeganIsNoCoordinator() {
        WebClient coordinator = new WebClient().signedIn();
        new Form("learner", coordinator).post("who", Map.of("alias", "Bada", "reach", "others", "locale", "ko"));
        coordinator.form("/learners").post("/sign-out").then().statusCode(303);
        new Form("learner", coordinator).goesOn().send().then().statusCode(303).header("Location", endsWith("/sent"));
        assertThat(all(Learner.class).get(0).confirmedAt()).isEmpty();
        assertThat(number("select count(*) from audit_entry where action = 'learner.signed-up' and actor = 'public'"))
                .isEqualTo(1);
    }

    @Test
    void aPartnersLinkBringsLearnersWhomItReachesItself() {
        Form form = new Form("learner");
        assertThat(form.browser().get("/join/learner?through=hana").asString())
                .contains("name=\"prefill-through\" value=\"hana\"", "name=\"reach\"");
        form.post("who", Map.of("alias", "Bada", "reach", "others", "prefill-through", "hana"))
                .then()
                .statusCode(303);
        form.goesOn().send().then().header("Location", endsWith("/sent"));
        assertThat(all(Learner.class).get(0).confided().through()).contains("hana");
        new Form("learner")
                .post("who", Map.of("alias", "Bada", "reach", "others", "prefill-through", "unknown"))
                .then()
                .statusCode(422);
    }

    @Test
    void anotherSitesLinkFillsInWhatIsNotPersonal() {
        Form form = new Form("tutor");
        String html = form.browser()
                .get("/join/tutor?subject=math&city=Busan&lang=ko&email=x@y.test")
                .asString();
        assertThat(html).contains("name=\"prefill-subject\" value=\"math\"").doesNotContain("x@y.test");
        form.post(
                        "who",
                        Map.of(
                                "name",
                                "Kim",
                                "email",
                                "kim@tutors.test",
                                "gender",
                                "male",
                                "prefill-subject",
                                "math",
                                "prefill-city",
                                "Busan"))
                .then()
                .statusCode(303);
        form.get("where").then().body(containsString("<option value=\"Busan\" selected>"));
        form.get("skills").then().body(containsString("value=\"math\" checked"));
    }

    @Test
    void gettingAPageChangesNothing() {
        Form form = new Form("tutor");
        for (String page : List.of("", "who", "skills", "check", "later", "sent", "kept", "other-ways")) {
            form.get(page);
        }
        assertThat(number("select count(*) from draft")).isZero();
        form.get("nothing").then().statusCode(404);
        form.browser().get("/join/nobody").then().statusCode(404);
    }

    @Test
    void whoeverHasToLeaveAtOnceLeavesNothing() {
        Form form = new Form("learner");
        form.post("who", Form.LEARNER.get("who"));
        form.get("languages").then().body(containsString("href=\"/my/exit\""));
        form.browser()
                .get("/join/exit")
                .then()
                .statusCode(303)
                .header("Location", "https://www.google.com/")
                .header("Clear-Site-Data", "\"cache\"")
                .cookie("ieum-draft-learner", "");
        form.get("languages").then().statusCode(303).header("Location", endsWith("/join/learner"));
    }

    private <T> List<T> all(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName() + " order by id", type)
                .getResultList();
    }

    private long mails() {
        return number("select count(*) from outbox_message");
    }
}

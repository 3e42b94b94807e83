package org.ieum.person.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.learner.Learner;
import org.ieum.platform.CleanDatabase;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sign-up pages, as a browser without JavaScript has them. */
@QuarkusTest
class JoinPagesTest {

    private static final Map<String, String> LEARNER = Map.ofEntries(
            Map.entry("alias", "바다"),
            Map.entry("email", "bada@learners.test"),
            Map.entry("gender", "undisclosed"),
            Map.entry("delivery", "either"),
            Map.entry("city", "Busan"),
            Map.entry("time_zone", "Asia/Seoul"),
            Map.entry("languages-0-tag", "ko"),
            Map.entry("languages-0-level", "native"),
            Map.entry("needs-1-subject", "english"),
            Map.entry("needs-1-sessions", "2"),
            Map.entry("needs-1-minutes", "60"),
            Map.entry("availability", "SAT-10:00"),
            Map.entry("tutor_gender", ""));

    private static final Map<String, String> TUTOR = Map.ofEntries(
            Map.entry("name", "Kim"),
            Map.entry("email", "kim@tutors.test"),
            Map.entry("gender", "male"),
            Map.entry("delivery", "online"),
            Map.entry("city", ""),
            Map.entry("time_zone", "Asia/Seoul"),
            Map.entry("languages-0-tag", "en"),
            Map.entry("languages-0-level", "C2"),
            Map.entry("subjects", "english"),
            Map.entry("availability", "MON-23:30"),
            Map.entry("max_sessions_per_week", "2"),
            Map.entry("max_learners", "1"),
            Map.entry("commitment_start", "2026-12-01"),
            Map.entry("commitment_end", "2027-12-01"));

    @Inject
    CleanDatabase database;

    @Inject
    EntityManager entities;

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void aLearnerSignsUpInKorean() {
        send("/join/learner?lang=ko", LEARNER).then().statusCode(303).header("Location", endsWith("/join/sent"));
        Learner learner = entities.createQuery("from Learner", Learner.class).getSingleResult();
        assertThat(learner.alias()).isEqualTo("바다");
        assertThat(learner.locale().code()).isEqualTo("ko");
        assertThat(learner.needs()).hasToString("[english:2x60]");
        assertThat(learner.availability()).hasToString("[SAT 10:00-10:30]");
        given().get("/join/sent?lang=ko").then().statusCode(200).body(containsString("받은 편지를 확인해 주세요"));
    }

    @Test
    void aTutorSignsUpAndSendingTheFormTwiceMakesOneTutor() {
        Map<String, String> form = new HashMap<>(TUTOR);
        form.put("key", "abc");
        send("/join/tutor", form).then().statusCode(303);
        form.put("email", "another@tutors.test");
        send("/join/tutor", form).then().statusCode(303);
        assertThat(entities.createQuery("from Tutor", Tutor.class).getResultList())
                .hasSize(1)
                .first()
                .extracting(Tutor::subjects)
                .hasToString("[english]");
    }

    @Test
    void whatIsWrongStandsOnTopAndAtTheFieldAndNothingIsLost() {
        Map<String, String> form = new HashMap<>(TUTOR);
        form.put("email", "kim");
        form.put("name", "<b>Kim");
        form.put("availability", "MON-18:15");
        form.put("commitment_end", "2027-01-01");
        form.remove("subjects");
        Response response = send("/join/tutor?lang=en", form);
        response.then().statusCode(422).header("Cache-Control", containsString("no-store"));
        XmlPath page = page(response);
        assertThat(page.getString("html.head.title")).startsWith("Error: ");
        assertThat(page.getList("**.find { it.@class == 'error-summary' }.'**'.findAll { it.name() == 'a' }*.@href"))
                .hasToString("[#email, #subjects, #availability, #commitment_end]");
        String html = response.asString();
        assertThat(html)
                .contains("value=\"&lt;b&gt;Kim\"")
                .contains("value=\"kim\" aria-describedby=\"email-hint email-error\" aria-invalid=\"true\"")
                .contains("The promise is for at least a year: 2027-11-30 or later.")
                .contains("<option value=\"C2\" selected>");
        assertThat(entities.createQuery("from Tutor", Tutor.class).getResultList())
                .isEmpty();
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsThereOnce() {
        for (String path : List.of("/join/tutor?lang=ko", "/join/learner?lang=en")) {
            XmlPath page = page(given().get(path));
            List<String> ids = page.getList("**.findAll { it.@id != '' }*.@id");
            assertThat(ids).doesNotHaveDuplicates();
            List<String> fields = page.getList(
                    "**.findAll { it.name() in ['select', 'input'] && it.@type != 'hidden' && it.parent().name() != 'label' }*.@id");
            List<String> labels = page.getList("**.findAll { it.name() == 'label' }*.@for");
            assertThat(labels).containsAll(fields);
        }
    }

    @Test
    void aLearnerIsAskedForAnAddressAndAnAliasAndNeverForAName() {
        Map<String, String> form = new HashMap<>(LEARNER);
        form.put("email", "");
        send("/join/learner", form).then().statusCode(422).body(containsString("href=\"#email\""));
        assertThat(given().get("/join/learner").asString()).doesNotContain("name=\"name\"");
    }

    private static XmlPath page(Response response) {
        return new XmlPath(CompatibilityMode.HTML, response.asString());
    }

    /** From our own page, as its hidden field and the cookie prove. */
    private static Response send(String path, Map<String, String> fields) {
        Response page = given().get(path);
        RequestSpecification request = given().redirects()
                .follow(false)
                .cookies(page.getCookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", page(page).getString("**.find { it.@name == 'csrf-token' }.@value"));
        return request.formParams(fields).post(path);
    }
}

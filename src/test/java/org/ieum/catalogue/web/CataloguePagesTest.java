package org.ieum.catalogue.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.transaction.Transactional;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an admin does to cities and subjects, and what people see of it. */
@QuarkusTest
class CataloguePagesTest extends StoredTest {

    private static final String PAGE = "/settings/catalogue";

    @AfterEach
    void asBefore() {
        database.clear();
        run("delete from city where key = 'Iksan'");
        run("delete from subject where key = 'music'");
    }

    @Test
    void aCityIsAddedRenamedRetiredAndOfferedAgain() {
        WebClient admin = new WebClient().signedIn();
        add(admin, "cities", "Iksan", "익산").statusCode(303);
        offered(admin, "/tutors/new").body(containsString("익산"));
        long there = people.tutor("T1", "math", "MON 19:00-22:00");
        long elsewhere = people.tutor("T2", "math", "MON 19:00-22:00");
        moveToIksan(there);
        String path = PAGE + "/cities/" + number("select number from city where key = 'Iksan'");
        form(admin)
                .formParam("ko", "이리")
                .formParam("en", "Iri")
                .formParam("zh", "裡里")
                .post(path + "/names")
                .then()
                .statusCode(303);
        offered(admin, "/learners/new").body(containsString("이리"));
        form(admin)
                .formParam("retired", "true")
                .post(path + "/retirement")
                .then()
                .statusCode(303);
        offered(admin, "/tutors/new").body(not(containsString("이리")));
        offered(admin, "/tutors/" + there + "/edit").body(containsString("이리"));
        offered(admin, "/tutors/" + elsewhere + "/edit").body(not(containsString("이리")));
        admin.browser().get(PAGE).then().body(containsString("이리"), containsString("retired"));
        form(admin)
                .formParam("retired", "false")
                .post(path + "/retirement")
                .then()
                .statusCode(303);
        offered(admin, "/tutors/new").body(containsString("이리"));
        assertThat(trail.actions()).containsSubsequence("city.added", "city.renamed", "city.retired", "city.restored");
    }

    @Transactional
    void moveToIksan(long tutor) {
        entities.createNativeQuery("update tutor set city = 'Iksan' where id = :id")
                .setParameter("id", tutor)
                .executeUpdate();
    }

    @Test
    void aSubjectIsAdded() {
        WebClient admin = new WebClient().signedIn();
        add(admin, "subjects", "music", "음악").statusCode(303);
        offered(admin, "/learners/new").body(containsString("음악"));
        assertThat(trail.actions()).contains("subject.added");
    }

    /** The questions that everybody is asked, on one page. */
    private static ValidatableResponse offered(WebClient admin, String page) {
        return admin.browser().header("Accept-Language", "ko").get(page).then();
    }

    @Test
    void flawsAreToldAndNothingIsLost() {
        WebClient admin = new WebClient().signedIn();
        add(admin, "cities", "Seoul", "서울").statusCode(422).body(containsString("one with this key already"));
        add(admin, "cities", "Ik san", "익산")
                .statusCode(422)
                .body(containsString("This key will not do"), containsString("value=\"익산\""));
        add(admin, "subjects", "Music", "음악").statusCode(422);
        add(admin, "cities", "Iksan", " ").statusCode(422).body(containsString("Each language needs a name"));
        add(admin, "cities", "Iksan", "익\u202e산").statusCode(422);
        form(admin).post(PAGE + "/cities/999999/retirement").then().statusCode(404);
        assertThat(trail.actions()).noneMatch(action -> action.startsWith("city."));
    }

    @Test
    @TestSecurity(user = "token:1", roles = "coordinator")
    void aCoordinatorSeesThemAndChangesNothing() {
        given().get(PAGE).then().statusCode(200).body(containsString("Only an admin"), not(containsString("Retire")));
        new WebClient()
                .form(PAGE.replace("catalogue", "rounds"))
                .post(PAGE + "/cities")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse add(WebClient admin, String things, String key, String ko) {
        return form(admin)
                .formParam("key", key)
                .formParam("ko", ko)
                .formParam("en", "English name")
                .formParam("zh", "中文名")
                .post(PAGE + "/" + things)
                .then();
    }

    /** As a browser sends it: in UTF-8. */
    private static RequestSpecification form(WebClient admin) {
        return admin.form(PAGE).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}

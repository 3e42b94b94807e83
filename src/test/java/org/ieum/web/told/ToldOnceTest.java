package org.ieum.web.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a form has done is said on the page that follows, in the reader's language, and no second time. */
@QuarkusTest
class ToldOnceTest extends StoredTest {

    private final WebClient coordinator = new WebClient();

    @BeforeEach
    void signedIn() {
        coordinator.signedIn();
    }

    @Test
    void isSaidOnceAndInTheReadersLanguage() {
        keepAView();
        assertThat(seen("/learners")).contains("The view is kept for everybody on the desk");
        assertThat(seen("/learners")).doesNotContain("The view is kept for everybody");
        keepAView();
        assertThat(seen("/learners?lang=ko")).contains("보기를 저장했습니다.");
    }

    @Test
    void whatWasRefusedIsNotSaidToBeDone() {
        Response refused = coordinator
                .form("/learners")
                .formParams(Map.of("text", " ", "followUp", ""))
                .post("/notes/about/learner/" + people.learner("L1", "math", "MON 18:00-21:00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().getValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(TellingOnce.NAME));
        assertThat(seen("/learners")).doesNotContain("The note is kept.");
    }

    @Test
    void noFileTakesItAway() {
        keepAView();
        coordinator.browser().get("/pairings/list.csv").then().statusCode(200);
        assertThat(seen("/today")).contains("The view is kept for everybody on the desk");
    }

    private void keepAView() {
        coordinator
                .form("/learners")
                .formParams(Map.of("name", "Busan", "query", "?city=Busan"))
                .post("/views/learners")
                .then()
                .statusCode(303);
    }

    private String seen(String path) {
        return PageText.seen(coordinator.browser().get(path).asString());
    }
}

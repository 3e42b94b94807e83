package org.ieum.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin says what people are told: in three languages, version by version. */
@QuarkusTest
class NoticePagesTest extends StoredTest {

    private WebClient admin;

    @BeforeEach
    void anAdminSignsIn() {
        admin = new WebClient().signedIn();
    }

    @Test
    void anotherTextIsAnotherVersionAndTheOneBeforeStays() {
        int before = version();
        String text = before + ". # A heading\n\n- one\n- two\n<script>alert(1)</script>";
        assertThat(publish(text, before).header("Location")).endsWith("/settings/privacy?published=true");
        assertThat(version()).isEqualTo(before + 1);
        assertThat(admin.browser().get("/privacy?lang=en").asString())
                .contains("<li>two</li>", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(admin.browser().get("/privacy?lang=en&version=" + before).asString())
                .contains("in force no more");
        publish(text, before + 1);
        assertThat(version()).as("the same once more").isEqualTo(before + 1);
        assertThat(publish("another", before).statusCode()).as("seen before it").isEqualTo(422);
        assertThat(version()).isEqualTo(before + 1);
        assertThat(trail.actions()).contains("privacy-notice.published");
    }

    @Test
    void aTextThatSaysNothingOrTooMuchIsRefusedAndKeptInItsForm() {
        int before = version();
        for (String bad : new String[] {"", " \n ", "x".repeat(6_001), "turned \u202E"}) {
            assertThat(publish(bad, before).statusCode()).as("%.12s", bad).isEqualTo(422);
        }
        assertThat(publish("x".repeat(6_001), before).asString()).contains("xxxxx");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void whatWillBeDeletedStandsThere() {
        assertThat(admin.browser().get("/settings/privacy?lang=en").asString())
                .contains("whoever signed up and never confirmed", "With the next run", "30 days", "3 years");
    }

    private Response publish(String english, int seen) {
        return admin.form("/settings/privacy")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("ko", "한국어", "en", english, "zh", "中文", "seen", seen))
                .post("/settings/privacy");
    }

    private int version() {
        return admin.browser().get("/api/v1/privacy").path("version");
    }
}

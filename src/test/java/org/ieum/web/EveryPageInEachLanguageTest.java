package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages for coordinators are in Korean and English; whoever's browser asks for Chinese reads some words in English, and no fault. */
@QuarkusTest
class EveryPageInEachLanguageTest extends StoredTest {

    @Inject FilledInstallation house;

    @AfterEach
    void nobodyIsLeft() {
        house.empty();
    }

    @Test
    void everyPageOpens() {
        Map<String, String> places = house.fill(mailbox);
        WebClient admin = new WebClient().signedIn();
        List<String> broken = new ArrayList<>();
        for (String page : EveryPageInABrowserTest.PAGES) {
            String path = page;
            for (Map.Entry<String, String> place : places.entrySet()) {
                path = path.replace(place.getKey(), place.getValue());
            }
            for (String language : List.of("zh", "ko")) {
                int status = admin.browser()
                        .urlEncodingEnabled(false)
                        .header("Accept-Language", language)
                        .get(path)
                        .statusCode();
                if (status >= 400) {
                    broken.add(status + " " + language + " " + page);
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}

package org.ieum.desk.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.audit.TrailRow;
import org.ieum.kernel.PageLanguage;
import org.ieum.testing.PageText;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** The trail says in the reader's words what was done and to whom. */
@QuarkusTest
class TrailPagesTest extends StoredTest {

    @Test
    void isReadInWordsNotInCodes() {
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60", "2026-09-01")
                .arrive();
        WebClient desk = new WebClient().signedIn();
        desk.browser().get("/learners").then().statusCode(200);
        for (String language : List.of("en", "ko")) {
            String page = PageText.seen(desk.browser()
                            .header("Accept-Language", language)
                            .get("/audit")
                            .asString())
                    .replaceAll("\\s+", " ");
            assertThat(page)
                    .contains(
                            language.equals("en")
                                    ? List.of("import taken in", "learners looked through", "signed in", "account ")
                                    : List.of("가져옴", "배우는 사람 목록을 봄", "로그인함", "계정 "))
                    .doesNotContainPattern("[a-z]\\.(listed|taken|signed-in|read)");
        }
    }

    @Test
    void saysWhatHasAPartOrANumberOfItsOwn() {
        DeedWords words = new DeedWords(PageLanguage.EN);
        assertThat(words.did("proposal.rejected.times")).contains("proposal rejected");
        assertThat(words.did("learner.paused")).isPresent();
        TrailRow over = row("retention.draft", "deleted", 12L);
        assertThat(words.what(over)).contains("12");
        assertThat(words.about(over)).isEmpty();
        assertThat(words.about(row("meeting-place.added", "meeting-place", 3L))).isEqualTo("meeting place 3");
        assertThat(words.what(row("never.heard-of", "learner", 1L))).isEqualTo("never.heard-of");
    }

    private static TrailRow row(String action, String kind, Long id) {
        return new TrailRow(1, Instant.EPOCH, Audit.SYSTEM, action, kind, id, null);
    }
}

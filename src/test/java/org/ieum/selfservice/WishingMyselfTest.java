package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner sees who could teach them, nobody else and no names, and says whom they would like. */
@QuarkusTest
class WishingMyselfTest extends StoredTest {

    private static final Pattern NEXT = Pattern.compile("/my/wishes\\?after=([0-9a-f]{32})");
    private static final Pattern TUTOR =
            Pattern.compile("<li><h3>.*?name=\"tutor\" value=\"([0-9]+)\"", Pattern.DOTALL);

    @Inject Statements statements;
    @Inject AskingThrottle throttle;

    private WebClient areum;

    @BeforeEach
    void manyTutors() throws Exception {
        throttle.forget();
        mailbox.purgeEmailFromAllMailboxes();
        PeopleInFiles folk = new PeopleInFiles()
                .learner("L1", "Areum", "areum@people.test", "english:1x60", "2026-09-01")
                .tutor("MATH", "Mathema", "math", "approved")
                .tutor("APPLIED", "Applicant", "english", "applied")
                .tutor("NEVER", "Nevermore", "english", "approved")
                .wish("L1", "NEVER", "tutor", "never");
        for (int number = 1; number <= 14; number++) {
            folk.tutor("T" + number, "Secretname" + number, "english", "approved");
        }
        folk.arrive();
        areum = OwnPageLinks.at(OwnPageLinks.link(mailbox, "areum@people.test"));
    }

    @Test
    void whoFitsIsShownAFewAtATimeWithoutANameInTenStatements() {
        assertThat(statements.of(() -> OwnPageLinks.page(areum, "/my/wishes"))).isLessThanOrEqualTo(10);
        Set<String> seen = new HashSet<>();
        String page = OwnPageLinks.page(areum, "/my/wishes");
        assertThat(page)
                .contains("English", "Korean", "Monday 18:00–21:00", "Saturday 10:00–12:00")
                .doesNotContain("Secretname", "tutors.test", "Mathema", "Nevermore");
        seen.addAll(tutors(page));
        assertThat(seen).hasSize(SeeingTutors.SHOWN);
        String last = OwnPageLinks.page(areum, next(page));
        seen.addAll(tutors(last));
        assertThat(seen).hasSize(14);
        assertThat(last).doesNotContain("?after=");
    }

    @Test
    void aWishIsOneOfThreeAndOnlyOfWhoFits() {
        List<String> tutors = tutors(OwnPageLinks.page(areum, "/my/wishes"));
        assertThat(wish(tutors.get(0), "1")).isEqualTo(303);
        assertThat(wish(tutors.get(1), "2")).isEqualTo(303);
        assertThat(wish(tutors.get(2), "1")).isEqualTo(303);
        assertThat(said()).isEqualTo(tutors.get(2) + ":1 " + tutors.get(1) + ":2");
        assertThat(wish(tutors.get(1), "1")).isEqualTo(303);
        assertThat(said()).isEqualTo(tutors.get(1) + ":1");
        assertThat(wish(id("MATH"), "2")).isEqualTo(404);
        assertThat(wish(id("NEVER"), "2")).isEqualTo(404);
        assertThat(wish(id("APPLIED"), "2")).isEqualTo(404);
        assertThat(wish(tutors.get(0), "never")).isEqualTo(400);
        areum.form("/my/wishes").formParam("tutor", tutors.get(1)).post("/my/wishes/removal");
        assertThat(said()).isNull();
        assertThat(value("select count(*) from wish")).as("the veto stays").isEqualTo("1");
    }

    @Test
    void theNextRoundHeedsIt() throws Exception {
        String wished = tutors(OwnPageLinks.page(areum, "/my/wishes")).get(7);
        wish(wished, "1");
        String round = WebClient.withTheToken()
                .contentType("application/json")
                .body(Map.of("effectiveOn", "2026-11-30", "timeLimit", "PT2S"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Waiting.until("solved", () -> !value("select state from round").equals("solving"));
        assertThat(round).isNotNull();
        assertThat(value("select tutor_id from proposal")).isEqualTo(wished);
    }

    @Test
    void aTutorSaysTwoSentencesAndHowToBeCalledAndNoAddress() throws Exception {
        WebClient tutor = OwnPageLinks.at(OwnPageLinks.link(mailbox, "t3@tutors.test"));
        assertThat(OwnPageLinks.send(
                                tutor,
                                "/my/introduction",
                                Map.of("shownAs", "Min", "text", "Write to me: min@tutors.test"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(OwnPageLinks.send(
                                tutor,
                                "/my/introduction",
                                Map.of("shownAs", "Min", "text", "I like <b>slow</b> talk.\nAnd songs."))
                        .statusCode())
                .isEqualTo(303);
        String first = OwnPageLinks.page(areum, "/my/wishes");
        String all = first + OwnPageLinks.page(areum, next(first));
        assertThat(all).contains("<h3>Min</h3>", "I like &lt;b&gt;slow&lt;/b&gt; talk. And songs.");
        WebClient coordinator = new WebClient().signedIn();
        assertThat(coordinator.browser().get("/tutors/" + id("T3")).asString()).contains("And songs.");
        assertThat(areum.browser().get("/my/introduction").statusCode()).isEqualTo(404);
        assertThat(tutor.browser().get("/my/wishes").statusCode()).isEqualTo(404);
    }

    private int wish(String tutor, String rank) {
        return OwnPageLinks.send(areum, "/my/wishes", Map.of("tutor", tutor, "rank", rank))
                .statusCode();
    }

    private static String next(String page) {
        Matcher next = NEXT.matcher(page);
        assertThat(next.find()).isTrue();
        return next.group();
    }

    private static List<String> tutors(String page) {
        return TUTOR.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private String said() {
        return value("select string_agg(tutor_id || ':' || kind, ' ' order by kind) from wish where side = 'learner'");
    }

    private String id(String ref) {
        return value("select id from tutor where ref = '" + ref + "'");
    }
}

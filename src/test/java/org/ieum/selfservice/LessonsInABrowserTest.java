package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people from both yeses to a rest, each in a real browser: a learner in Korean, a tutor in English. */
@QuarkusTest
class LessonsInABrowserTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @Inject
    StoredOffers asked;

    @Inject
    Answering answering;

    @Inject
    MakingLessons making;

    @Inject
    AskingThrottle throttle;

    private long pairing;
    private Page learner;
    private Page tutor;

    @BeforeEach
    void bothSaidYes() throws Exception {
        throttle.forget();
        mailbox.purgeEmailFromAllMailboxes();
        pairing = asked.offer();
        asked.tutorsStay();
        for (Side side : Side.values()) {
            answering.accept(new Word(pairing, side, 0, "public"));
        }
        making.make();
        learner = open("L1@people.test", "ko");
        tutor = open("T1@people.test", "en");
    }

    @Test
    void fromTheHandOverToARest() {
        theyMeetInARoomOnceBothHaveReadHowToMeetSafely();
        theFirstLessonIsHeldAndTheTutorWritesALine();
        theSecondLessonIsMoved();
        nobodyComesToTheThird();
        theLearnerWrites();
        theLearnerRests();
    }

    private void theyMeetInARoomOnceBothHaveReadHowToMeetSafely() {
        String where = "/my/meetings/" + pairing;
        for (Page one : List.of(tutor, learner)) {
            go(one, where);
            look(one, "safety");
            one.locator("form[action$=safety] button").click();
            one.waitForLoadState();
            assertThat(one.locator("main").innerText()).doesNotContain("Another video room", "님 님");
            look(one, "hand-over");
        }
        tutor.locator("#room").fill("https://meet.example/lesson");
        tutor.locator("form[action$=room] button").click();
        tutor.waitForLoadState();
        look(tutor, "room");
        go(learner, where);
        assertThat(learner.locator("main").innerText()).contains("https://meet.example/lesson");
        look(learner, "room");
    }

    private void theFirstLessonIsHeldAndTheTutorWritesALine() {
        begins(0);
        go(tutor, "/my");
        tutor.locator("main details summary").first().click();
        look(tutor, "did-you-meet");
        tutor.locator("input[name=minutes]").fill("50");
        tutor.locator("input[name=line]").fill("Fractions, page 12");
        tutor.locator("button[value=met]").click();
        tutor.waitForURL("**/my?notice=lesson-said");
        assertThat(tutor.locator("main").innerText()).contains("From last time: Fractions, page 12");
        look(tutor, "said");
        go(learner, "/my");
        assertThat(learner.locator("input[name=line]").count()).isZero();
        look(learner, "did-you-meet");
        learner.locator("button[value=met]").click();
        learner.waitForURL("**/my?notice=lesson-said");
        assertThat(learner.locator("main").innerText()).doesNotContain("Fractions");
        assertThat(asked.stored("select state || ' ' || minutes || ' ' || learner_said || ' ' || tutor_said"
                        + " from lesson order by planned_at limit 1"))
                .containsExactly("held 50 met met");
    }

    private void theSecondLessonIsMoved() {
        go(learner, "/my");
        learner.locator("main ul.own-lessons a[href^='/my/lessons/']").first().click();
        learner.waitForLoadState();
        look(learner, "one-lesson");
        learner.locator("input[name=start]").first().check();
        learner.locator("form[action$=move] button").click();
        learner.waitForURL("**/my?notice=lesson-moved");
        go(tutor, "/my");
        assertThat(tutor.locator("main").innerText()).contains("moved to this time");
        look(tutor, "moved");
    }

    private void nobodyComesToTheThird() {
        begins(2);
        go(learner, "/my");
        learner.locator("button[value=nobody_came]").click();
        learner.waitForURL("**/my?notice=lesson-said");
        look(learner, "missed");
        assertThat(asked.stored("select state || ' ' || by_whom from lesson where state = 'missed'"))
                .containsExactly("missed tutor");
    }

    private void theLearnerWrites() {
        go(learner, "/my/messages/" + pairing);
        learner.locator("#text").fill("안녕하세요, 다음 주에 만나요.");
        learner.locator("form[action$='messages/" + pairing + "'] button")
                .first()
                .click();
        learner.waitForLoadState();
        look(learner, "message");
        go(tutor, "/my/messages/" + pairing);
        assertThat(tutor.locator("main").innerText()).contains("다음 주에 만나요");
        look(tutor, "message");
    }

    private void theLearnerRests() {
        go(learner, "/my/rest");
        look(learner, "rest");
        learner.locator("main form .actions button").click();
        learner.waitForURL("**/my?notice=resting");
        look(learner, "resting");
        go(tutor, "/my");
        assertThat(tutor.locator("main").innerText())
                .contains("does not take place")
                .doesNotContain("From last time");
        look(tutor, "resting");
        assertThat(asked.stored("select distinct state from lesson where starts_at > now()"))
                .containsExactly("cancelled");
    }

    /** Turns the clock for one lesson of the series: it began an hour ago. */
    private void begins(int which) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update lesson set"
                                + " planned_at = now() - interval '60 minutes' - cast(:which as integer) * interval '1 second',"
                                + " starts_at = now() - interval '60 minutes' - cast(:which as integer) * interval '1 second'"
                                + " where id = (select id from lesson order by phase, id offset :which limit 1)")
                        .setParameter("which", which)
                        .executeUpdate());
    }

    private Page open(String address, String language) throws Exception {
        Page page = browsers.chromium().open(Chromium.PHONE, language);
        page.navigate(home.resolve(OwnPageLinks.link(mailbox, address)).toString());
        page.locator("main button").click();
        page.waitForURL(home.resolve("/my").toString());
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    /** On a phone and on a desk. */
    private static void look(Page page, String name) {
        for (int width : List.of(Chromium.PHONE, 1280)) {
            page.setViewportSize(width, 900);
            assertThat(Chromium.faults(page)).as(name).isEmpty();
            assertThat(Chromium.sideways(page)).as(name + " scrolls sideways").isFalse();
            if (System.getenv("IEUM_PICTURES") != null) {
                String language = String.valueOf(page.locator("html").getAttribute("lang"));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                System.getenv("IEUM_PICTURES"),
                                "lessons-" + name + "-" + language + "-" + width + ".png")));
            }
        }
        page.setViewportSize(Chromium.PHONE, 900);
    }
}

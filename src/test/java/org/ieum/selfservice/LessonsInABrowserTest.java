package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.mail.Evenings;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people from the offer in their mail to a rest, each in a real browser: a learner in Korean, a tutor in English. */
@QuarkusTest
class LessonsInABrowserTest extends StoredTest {

    private static final String LEARNER = "L1@people.test";
    private static final String TUTOR = "T1@people.test";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Pattern OWN_PAGE = Pattern.compile("/me/");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TestHTTPResource
    URI home;

    @Inject StoredOffers asked;
    @Inject Evenings evenings;

    private long pairing;
    private Page learner;
    private Page tutor;
    private String where;

    /** Looked at is each page once, in the longer walk. */
    private boolean looking = true;

    @BeforeEach
    void noMails() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @Test
    void byVideoFromTheOfferToARest() throws Exception {
        bothSayYes(asked.offer());
        bothReadHowToMeetSafely();
        theTutorPutsARoom();
        theyAreRemindedOf("https://meet.example/lesson");
        theLearnerIsLate();
        theFirstLessonIsHeldAndTheTutorWritesALine();
        theSecondLessonIsMoved();
        nobodyComesToTheThird();
        theLearnerWritesAndCallsSomebody();
        theLearnerRests();
    }

    @Test
    void inPersonFromTheOfferToTheThirdLesson() throws Exception {
        WebClient desk = new WebClient().signedIn();
        OwnPageLinks.send(
                        desk,
                        "/settings/places",
                        Map.of(
                                "city",
                                "Busan",
                                "name",
                                "Harbour library",
                                "address",
                                "12 Long Street",
                                "hours",
                                "every day 9-18",
                                "access",
                                "bus 3",
                                "safety",
                                "Ask for Ms Kim at the desk."))
                .then()
                .statusCode(303);
        bothSayYes(asked.offerInPerson("Busan"));
        bothReadHowToMeetSafely();
        theTutorProposesAPlaceAndTheLearnerAgrees();
        looking = false;
        theyAreRemindedOf("Harbour library, 12 Long Street");
        theFirstLessonIsHeldAndTheTutorWritesALine();
        theSecondLessonIsMoved();
        nobodyComesToTheThird();
    }

    /** By the links in the mails; what stands in them leads on to the own pages. */
    private void bothSayYes(long offer) throws Exception {
        pairing = offer;
        where = "/my/meetings/" + pairing;
        asked.tutorsStay();
        learner = says(LEARNER, "ko");
        assertThat(asked.state(pairing)).isEqualTo("offered");
        tutor = says(TUTOR, "en");
        assertThat(asked.state(pairing)).isEqualTo("running");
        ownPage(learner, LEARNER, OWN_PAGE);
        ownPage(tutor, TUTOR, OWN_PAGE);
    }

    private Page says(String address, String language) throws Exception {
        Page page = browsers.chromium().open(Chromium.PHONE, language);
        go(page, StoredOffers.link(mailbox, address, 2));
        press(page, "button[value=show]");
        look(page, "offer");
        press(page, "button[value=accept]");
        look(page, "yes");
        return page;
    }

    private void bothReadHowToMeetSafely() {
        for (Page one : List.of(tutor, learner)) {
            go(one, where);
            look(one, "safety");
            press(one, "form[action$=safety] button");
            assertThat(one.locator("main").innerText()).doesNotContain("Another video room", "님 님");
            look(one, "hand-over");
        }
    }

    private void theTutorPutsARoom() {
        tutor.locator("#room").fill("https://meet.example/lesson");
        press(tutor, "form[action$=room] button");
        look(tutor, "room");
        go(learner, where);
        assertThat(learner.locator("main").innerText()).contains("https://meet.example/lesson");
        look(learner, "room");
    }

    private void theTutorProposesAPlaceAndTheLearnerAgrees() throws Exception {
        tutor.locator("#place").selectOption(new SelectOption().setLabel("Harbour library, 12 Long Street"));
        press(tutor, "form[action$=place] button");
        look(tutor, "proposed");
        ownPage(learner, LEARNER, Pattern.compile("만날 곳"));
        go(learner, where);
        assertThat(learner.locator("main").innerText()).contains("Harbour library", "Ask for Ms Kim");
        look(learner, "proposed");
        press(learner, "button[value=yes]");
        look(learner, "agreed");
        go(tutor, where);
        assertThat(tutor.locator("main").innerText()).contains("It is arranged: you meet here.");
        look(tutor, "agreed");
    }

    /** On the evening before the first lesson; the learner comes by the link in that mail. */
    private void theyAreRemindedOf(String place) throws Exception {
        evenings.at(LocalDate.parse(asked.stored(
                                "select cast(min(starts_at) at time zone 'Asia/Seoul' as date) || ''" + " from lesson")
                        .get(0))
                .minusDays(1)
                .atTime(18, 30)
                .atZone(SEOUL)
                .toInstant());
        ownPage(learner, LEARNER, Pattern.compile(Pattern.quote(place)));
        ownPage(tutor, TUTOR, Pattern.compile(Pattern.quote(place)));
        look(learner, "reminded");
    }

    private void theLearnerIsLate() throws Exception {
        begins(0, 20);
        go(learner, "/my");
        press(learner, "main ul.own-lessons a[href^='/my/lessons/']");
        look(learner, "near");
        press(learner, "form[action$=late] button");
        assertThat(OwnPageLinks.mail(mailbox, TUTOR, Pattern.compile("조금 늦습니다")))
                .isNotEmpty();
    }

    private void theFirstLessonIsHeldAndTheTutorWritesALine() {
        begins(0, -60);
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
        begins(2, -50);
        go(learner, "/my");
        learner.locator("button[value=nobody_came]").click();
        learner.waitForURL("**/my?notice=lesson-said");
        look(learner, "missed");
        assertThat(asked.stored("select state || ' ' || by_whom from lesson where state = 'missed'"))
                .containsExactly("missed tutor");
    }

    private void theLearnerWritesAndCallsSomebody() {
        String messages = "/my/messages/" + pairing;
        go(learner, messages);
        look(learner, "no-message");
        learner.locator("#text").fill("안녕하세요, 다음 주에 만나요.");
        press(learner, "form[action$='messages/" + pairing + "'] button");
        look(learner, "message");
        go(tutor, messages);
        assertThat(tutor.locator("main").innerText()).contains("다음 주에 만나요");
        look(tutor, "message");
        go(tutor, "/my");
        tutor.locator("button[value=talk]").first().click();
        tutor.waitForURL("**/my?notice=wants-to-talk");
        look(tutor, "wants-to-talk");
        go(learner, messages);
        press(learner, "form[action$=coordinator] button");
        look(learner, "called");
        WebClient desk = new WebClient().signedIn();
        assertThat(OwnPageLinks.page(desk, "/due")).contains("/conversations/" + pairing);
        assertThat(OwnPageLinks.page(desk, "/conversations/" + pairing)).contains("다음 주에 만나요");
        assertThat(trail.actions()).contains("tutor.wants-to-talk", "learner.called");
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

    /** Turns the clock for one lesson of the series: it begins so many minutes from now. */
    private void begins(int which, int minutes) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update lesson set"
                                + " planned_at = now() + cast(:minutes as integer) * interval '1 minute',"
                                + " starts_at = now() + cast(:minutes as integer) * interval '1 minute'"
                                + " where id = (select id from lesson order by phase, id offset :which limit 1)")
                        .setParameter("minutes", minutes)
                        .setParameter("which", which)
                        .executeUpdate());
    }

    /** By the link in a mail to them that says this. */
    private void ownPage(Page page, String address, Pattern mail) throws Exception {
        go(page, OwnPageLinks.linkIn(OwnPageLinks.mail(mailbox, address, mail)));
        page.locator("main button").click();
        page.waitForURL(home.resolve("/my").toString());
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    private void go(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    /** On a phone and on a desk. */
    private void look(Page page, String name) {
        if (!looking) {
            return;
        }
        for (int width : List.of(Chromium.PHONE, 1280)) {
            page.setViewportSize(width, 900);
            assertThat(Chromium.faults(page)).as(name).isEmpty();
            assertThat(Chromium.sideways(page)).as(name + " scrolls sideways").isFalse();
            String language = page.locator("html").getAttribute("lang");
            Window.keep(page, "lessons-" + name + "-" + language + "-" + width);
        }
        page.setViewportSize(Chromium.PHONE, 900);
    }
}

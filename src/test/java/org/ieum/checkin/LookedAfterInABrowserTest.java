package org.ieum.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.lesson.MakingLessons;
import org.ieum.pledge.LookingAfterPledges;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes up in a year, on phones, in Korean and in English: from the mail to the desk, and back. */
@QuarkusTest
class LookedAfterInABrowserTest extends StoredTest {

    private static final String LEARNER = "L1@people.test";
    private static final String TUTOR = "T1@people.test";
    private static final Pattern QUESTION = Pattern.compile("http://[^/\\s]+(/check-in/[A-Za-z0-9_-]{32})\\s");
    private static final Pattern OWN_PAGE = Pattern.compile("/me/");
    private static final Pattern FOOT = Pattern.compile("http://[^/\\s]+(/concern)\\b");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Inject AskingHowItGoes asking;
    @Inject LookingAfterPledges pledges;
    @Inject MakingLessons making;
    @Inject StoredOffers stored;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private long learner;
    private long tutor;
    private long pairing;
    private String language = "";
    private String walk = "";
    private Window desk;

    @BeforeEach
    void twoWhoTeachAndLearn() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        database.onlyTheAdmin();
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        stored.tutorsStay();
    }

    @AfterEach
    void asBefore() {
        RestAssured.requestSpecification = null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aCheckInThatGoesWrong(String in) throws Exception {
        begin("check-in", in);
        pairing = pairings.pairing(learner, tutor, today.minusWeeks(1), code(today.minusDays(1)) + " 20:00/60");
        asking.ask();
        Window learns = phone();
        learns.go(link(LEARNER, QUESTION));
        look(learns, "question");
        learns.fill("#line", "너무 빨라요. Too fast.");
        learns.click("button[value=so_so]");
        learns.sees("button[value=back]");
        look(learns, "so-so");

        // The link in the mail is the question's alone; the way on is a link to the own page, which comes by mail.
        Window teaches = phone();
        teaches.go(link(TUTOR, QUESTION));
        teaches.click("main a[href='/my']");
        teaches.fill("#email", TUTOR);
        teaches.click("main form .button");
        teaches.go(OwnPageLinks.linkIn(OwnPageLinks.mail(mailbox, TUTOR, OWN_PAGE)));
        teaches.click("main button");
        look(teaches, "own-page");
        teaches.click("form[action*='/my/check-ins/'] button[value=call]");
        teaches.sees("button[value=back]");
        look(teaches, "call");

        desk = phone().signIn();
        look(desk, "today");
        desk.click("main a[href='/due']");
        look(desk, "due");
        desk.click("main a[href='/check-ins/" + pairing + "']");
        look(desk, "how-it-goes");
        assertThat(desk.text()).contains("Too fast.").doesNotContain("Name T1 님께 물었으나");
        for (String step : List.of("/learners/" + learner, "/tutors/" + tutor, "/weeks/learners/" + learner)) {
            desk.sees("main a[href='" + step + "']");
        }
        desk.page().locator("#step").selectOption("called");
        desk.fill("#note", "천천히 하기로 했습니다.");
        desk.click("form[action$=settlement] button");
        desk.sees("p.notice, div.notice");
        look(desk, "settled");
        assertThat(desk.text()).contains("천천히 하기로 했습니다.");
        desk.go("/due");
        assertThat(desk.page().locator("main a[href^='/check-ins/']").count()).isZero();
        assertThat(stored.stored("select reason from trouble where settled_at is null"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aConcern(String in) throws Exception {
        begin("concern", in);
        LocalDate next = today.plusDays(3);
        pairing = pairings.pairing(learner, tutor, next.minusWeeks(8), code(next) + " 20:00/60");
        making.make();
        desk = phone().signIn();
        desk.go("/settings/concerns");
        desk.click("input[id^='reads-']");
        desk.fill("input[id^='name-']", "박서연");
        desk.click("main form[action='/settings/concerns'] .button");
        desk.sees("div.notice, p.notice");
        look(desk, "readers");

        fromThePublicHome();
        fromTheFootOfAMail();
        fromTheOwnPage();
        assertThat(ahead()).containsOnly("cancelled");
        making.make();
        Window teaches = ownPage(TUTOR);
        look(teaches, "own-page-stopped");
        assertThat(teaches.text()).doesNotContain("Alias L1 님이 알린", "concern");
        theNamedOneLooks();
        assertThat(ahead()).containsOnly("planned");
        assertThat(OwnPageLinks.texts(mailbox, TUTOR)).noneMatch(text -> text.contains("카나리아"));
    }

    private void fromThePublicHome() {
        Window anybody = phone();
        anybody.go("/");
        anybody.click("footer a[href='/concern']");
        look(anybody, "public");
        anybody.fill("#text", "센터 앞에서 본 일입니다.");
        anybody.click("main form .button");
        anybody.sees("main p.notice-warning");
        look(anybody, "public-sent");
        assertThat(anybody.page().locator("main form").count()).isZero();
    }

    private void fromTheFootOfAMail() throws Exception {
        OwnPageLinks.link(mailbox, TUTOR);
        Window from = phone();
        from.go(link(TUTOR, FOOT));
        from.fill("#text", "교재값을 달라고 했습니다.");
        from.fill("#name", "김민준");
        from.fill("#contact", "010-0000-0000");
        from.click("main form .button");
        from.sees("main p.notice-warning");
    }

    private void fromTheOwnPage() throws Exception {
        Window learns = ownPage(LEARNER);
        look(learns, "own-page");
        learns.click("main a[href='/my/concern']");
        look(learns, "own");
        learns.fill("#text", "카나리아가 다쳤습니다.");
        learns.page().locator("#lessons").selectOption(Long.toString(pairing));
        learns.click("main form .button");
        learns.sees("main p.notice-warning");
        look(learns, "own-sent");
        learns.click("main a[href='/my']");
        look(learns, "own-page-after");
    }

    private void theNamedOneLooks() throws Exception {
        String admin = WebClient.setting("ieum.bootstrap.admin-email");
        String last = "/concerns/"
                + stored.stored("select max(id) || '' from concern").get(0);
        assertThat(OwnPageLinks.mail(mailbox, admin, Pattern.compile(last + "\\s")))
                .doesNotContain("카나리아", "Alias L1");
        desk.go("/concerns");
        look(desk, "list");
        assertThat(desk.page().locator("main a[href^='/concerns/']").count()).isEqualTo(3);
        desk.click("main a[href='" + last + "']");
        look(desk, "read");
        assertThat(desk.text()).contains("카나리아가 다쳤습니다.", "Alias L1");
        desk.click("button[value=stay]");
        desk.click("form[action$=telling] button");
        look(desk, "told");
        desk.fill("#text", "두 사람과 통화했습니다.");
        desk.click("form[action$=notes] button");
        desk.click("button[value=go-on]");
        desk.fill("#how", "서로 오해였습니다.");
        desk.click("form[action$=settlement] button");
        desk.page().waitForCondition(() -> desk.page().locator("main form").count() == 0);
        look(desk, "log");
        assertThat(desk.text()).contains("두 사람과 통화했습니다.", "서로 오해였습니다.");
        assertThat(stored.stored("select done from concern_entry e join concern c on c.id = e.concern_id"
                        + " where c.settled_at is not null and done <> 'read' order by e.id"))
                .containsExactly("reported", "looked", "told", "noted", "goes_on", "settled");
    }

    private List<String> ahead() {
        return stored.stored("select distinct state from lesson where starts_at > now()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aPledgeThatIsHandedOver(String in) throws Exception {
        begin("pledge", in);
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate end = today.plusWeeks(8);
        pairing = pairings.pairing(learner, tutor, monday.minusWeeks(45), "MON 20:00/60");
        people.tutor("T2", "math", "MON 20:00-21:00");
        stored.tutorsStay();
        run("update tutor set commitment_start = date '" + end + "' - 364, commitment_end = date '" + end
                + "' where id = " + tutor);
        language(in);
        pledges.all();
        Window teaches = ownPage(TUTOR);
        look(teaches, "own-page");
        teaches.click("main a[href='/my/pledge']");
        look(teaches, "question");
        teaches.click("#hand_over");
        teaches.click("main form .button");
        teaches.page().waitForURL("**/my?notice=pledge-said");
        look(teaches, "said");
        timePasses(monday.plusWeeks(5).minusDays(1));
        Window learns = ownPage(LEARNER);
        look(learns, "learner-waits");
        desk = phone().signIn();
        desk.go("/pledges");
        look(desk, "desk");

        theNextRoundFindsSomebody(monday);
        Window next = sayYes("T2@people.test", "offer-successor");
        assertThat(stored.stored("select count(*) || '' from pairing where state = 'running'"))
                .as("the learner is asked, too")
                .containsExactly("0");
        sayYes(LEARNER, "offer-learner");
        assertThat(stored.stored("select count(*) || '' from generate_series(current_date, current_date + 60,"
                        + " interval '1 day') day where extract(isodow from day) = 1 and day >= (select since from pairing"
                        + " where state = 'running') and day < (select ended_on from pairing where state = 'ended')"))
                .as("two lessons with both")
                .containsExactly("2");
        learns.go("/my");
        look(learns, "learner-has-both");
        next.sees("main");
    }

    /** Until it is time to look for somebody: rounds find no one who begins later than in four weeks. */
    private void timePasses(LocalDate end) {
        run("update tutor set commitment_start = date '" + end + "' - 364, commitment_end = date '" + end
                + "', pledge_asked_about = date '" + end + "' where id = " + tutor);
        pledges.all();
    }

    private void theNextRoundFindsSomebody(LocalDate monday) {
        RestAssured.requestSpecification = WebClient.withTheToken();
        String round = SolvedRounds.solved(monday, "PT2S");
        RestAssured.given().post(round + "/publication").then().statusCode(200);
        RestAssured.requestSpecification = null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void anEndingAndItsNextCandidate(String in) throws Exception {
        begin("ending", in);
        pairing = pairings.pairing(learner, tutor, today.minusWeeks(30), "MON 20:00/60");
        people.tutor("T2", "math", "MON 20:00-21:00");
        stored.tutorsStay();
        language(in);
        Window teaches = ownPage(TUTOR);
        teaches.click("main a[href='/my/ending/" + pairing + "']");
        look(teaches, "why");
        teaches.click("input[name=reason][value=life]");
        teaches.click("input[name=next][value=rest]");
        teaches.click("main form .button");
        teaches.page().waitForURL("**/my?notice=*");
        look(teaches, "ended");
        Window learns = phone();
        learns.go(link(LEARNER, QUESTION));
        look(learns, "last-question");
        learns.click("button[value=good]");
        learns.sees("button[value=back]");
        Window own = ownPage(LEARNER);
        look(own, "learner-waits");

        desk = phone().signIn();
        desk.go("/learners/" + learner);
        desk.click("main a[href='/ended/" + pairing + "']");
        look(desk, "next-candidate");
        desk.click("form[action='/ended/" + pairing + "'] button");
        desk.page().waitForURL("**/offers/*?done=made");
        look(desk, "offered");
        sayYes(LEARNER, "offer-learner");
        sayYes("T2@people.test", "offer-successor");
        assertThat(stored.stored("select tutor_id || ' ' || state from pairing order by id"))
                .last()
                .asString()
                .endsWith("running");
        own.go("/my");
        look(own, "learner-has-somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aCertificateThatAThirdPersonChecks(String in) throws Exception {
        begin("certificate", in);
        pairing = pairings.pairing(learner, tutor, today.minusWeeks(30), "MON 20:00/60");
        run("insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at,"
                + " minutes, state) select nextval('lesson_seq'), 0, " + pairing + ", " + learner + ", " + tutor
                + ", 0, 0, at, at, 60, 'held' from generate_series(now() - interval '25 weeks',"
                + " now() - interval '1 day', interval '1 week') at");
        Window teaches = ownPage(TUTOR);
        teaches.click("main a[href='/my/given']");
        look(teaches, "given");
        teaches.click("form[action='/my/given'] button[value='']");
        teaches.page().waitForURL("**/my/certificates/*");
        look(teaches, "paper");
        assertThat(teaches.text()).contains("Name T1");
        String code = teaches.page().url().replaceAll(".*/", "");
        assertThat(teaches.text()).contains("/certificates");

        Window anybody = phone();
        anybody.go("/certificates");
        look(anybody, "check");
        anybody.fill("#code", code.substring(0, 8).toLowerCase(Locale.ROOT) + " - " + code.substring(8));
        anybody.click("main form .button");
        anybody.sees("p.notice strong");
        look(anybody, "true");
        assertThat(anybody.text()).doesNotContain("Name T1");
        anybody.fill("#code", code.substring(1) + "2");
        anybody.click("main form .button");
        anybody.sees("p.notice-warning");
        look(anybody, "unknown");
        assertThat(anybody.page().locator("p.notice strong").count()).isZero();
    }

    private void begin(String name, String in) {
        walk = name;
        language(in);
    }

    /** All of them read it. */
    private void language(String in) {
        language = in;
        run("update learner set locale = '" + in + "'");
        run("update tutor set locale = '" + in + "'");
    }

    private Window phone() {
        return browsers.open(Chromium.PHONE, language);
    }

    /** By the link of a mail that somebody got. */
    private Window ownPage(String address) throws Exception {
        Window window = phone();
        window.go(OwnPageLinks.link(mailbox, address));
        window.click("main button");
        window.page().waitForURL("**/my");
        return window;
    }

    /** To the offer in their mail. */
    private Window sayYes(String address, String name) throws Exception {
        Window window = phone();
        window.go(StoredOffers.link(mailbox, address, 1));
        window.click("button[value=show]");
        look(window, name);
        window.click("button[value=accept]");
        window.page().waitForLoadState();
        look(window, name + "-yes");
        return window;
    }

    private String link(String address, Pattern pattern) throws Exception {
        Matcher link = pattern.matcher(OwnPageLinks.mail(mailbox, address, pattern));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String code(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }

    /** In the reader's language, as wide as the phone, and as axe would have it. */
    private void look(Window window, String name) {
        window.page().waitForLoadState();
        window.keep(walk + "-" + name);
        assertThat(window.page().locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        assertThat(window.isSideways()).as(name + " scrolls sideways").isFalse();
        // The rules of axe know no language.
        if (language.equals("en")) {
            assertThat(window.faults()).as(name).isEmpty();
        }
    }
}

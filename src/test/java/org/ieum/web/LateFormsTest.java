package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.SentForm;
import org.ieum.testing.AuditTrail;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No form, whichever page shows it, loses what was typed because a session ended meanwhile. */
@QuarkusTest
class LateFormsTest extends FilledTest {

    private static final String SESSION = "ieum-session";
    private static final String OWN = "ieum-own";
    private static final String KEPT = "ieum-kept";
    private static final String FORM = "ieum-form";

    private static final String AREUM = "L1@people.test";
    private static final String BADA = "L2@people.test";

    /** Whoever wanted to go is gone. */
    private static final List<String> LEAVING = List.of("/sign-out", "/my/closing");

    @Inject EntityManager entities;
    @Inject CleanDatabase database;
    @Inject StoredPeople people;
    @Inject StoredOffers offers;
    @Inject KeepingForms keeping;
    @Inject AuditTrail trail;

    /** Only two of the tests look at all pages, and have the house filled for it: that takes three rounds. */
    @BeforeEach
    void nobodyButTwoWhoLearn() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
        people.learner("L1", "english", "MON 18:00-21:00");
        people.learner("L2", "english", "MON 18:00-21:00");
    }

    @Test
    void everyFormThatThePagesOfTheDeskShowIsThereAgain() {
        Map<String, String> things = house.fill(mailbox);
        String session = signIn();
        Stream<String> pages =
                EveryPageInABrowserTest.PAGES.stream().map(page -> EveryPageInABrowserTest.filled(page, things));
        List<FilledForm> seen = walk(pages, SESSION, session);
        assertThat(trail.actions())
                .doesNotContain("learner.edited", "organisation.renamed", "token.issued", "round.published-again");
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void everyFormOfAnOwnPageIsThereAgain() throws Exception {
        house.fill(mailbox);
        Set<String> pages = Routes.all().stream()
                .filter(route -> route.isPage() && route.path().matches("/my(/.*)?"))
                .map(route -> route.path().replaceAll("\\{[^}]*}", "1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).hasSizeGreaterThan(7);
        for (String address : List.of("areum@people.test", "t1@tutors.test")) {
            String own = opened(address);
            assertThat(walk(pages.stream(), OWN, own)).hasSizeGreaterThan(5);
        }
    }

    /** Each form of these pages once: sent by nobody any more, and back on its page when they are back. */
    private List<FilledForm> walk(Stream<String> pages, String cookie, String session) {
        List<FilledForm> seen = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        pages.forEach(page -> {
            Response shown = at(page, Map.of(cookie, session));
            if (shown.statusCode() != 200) {
                return;
            }
            for (FilledForm form : FilledForm.of(shown.asString(), page)) {
                if (!form.files() && kinds.add(form.kind())) {
                    seen.add(form);
                    Map<String, String> left = Optional.ofNullable(shown.cookie(FORM))
                            .map(value -> Map.of(FORM, value))
                            .orElse(Map.of());
                    comesBack(
                            page,
                            form,
                            send(form, form.changed(), token(shown.asString()), left),
                            Map.of(cookie, session));
                }
            }
        });
        return seen;
    }

    private static void comesBack(String page, FilledForm form, Response late, Map<String, String> session) {
        String what = page + " " + form.action() + " " + form.fixed();
        Map<String, List<String>> typed = form.changed();
        assertThat(late.statusCode()).as(what).isEqualTo(303);
        assertThat(late.header("Location")).as(what).doesNotContain("typed", "Kept");
        if (LEAVING.contains(form.action())) {
            return;
        }
        String key = late.cookie(KEPT);
        assertThat(key).as(what).isNotEmpty();
        assertThat(late.header("Location")).as(what).matches(".*(/sign-in\\?next=.*&notice=kept|/me\\?notice=again)");
        String back = at(page, with(session, KEPT, key)).asString();
        assertThat(back).as(what).contains("It has not been sent yet");
        assertThat(FilledForm.of(back, page).stream().filter(form::isLike).map(FilledForm::typed))
                .as(what)
                .anySatisfy(again -> assertThat(again).isEqualTo(typed));
        assertThat(at(page, Map.of(KEPT, key)).asString()).as("nobody sees it").doesNotContain("has not been sent");
        assertThat(at(page, session).asString()).as("nor another browser").doesNotContain("has not been sent");
    }

    /** Half an hour is over, and the browser was closed meanwhile: it has forgotten everything. */
    @Test
    void thirtyTicksAreThereAgainForWhoeverOpensTheLink() throws Exception {
        String link = OwnPageLinks.link(mailbox, AREUM);
        String page = OwnPageLinks.page(OwnPageLinks.at(link), "/my/hours");
        List<String> hours = IntStream.range(0, 30)
                .mapToObj(i -> List.of("TUE", "WED", "THU").get(i / 10)
                        + (i % 2 == 0 ? "-%02d:00" : "-%02d:30").formatted(10 + i % 10 / 2))
                .toList();
        WebClient browser = new WebClient();
        Response late = browser.browser()
                .formParam("csrf-token", token(page))
                .formParam("version", page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"))
                .formParam("time_zone", "Asia/Tokyo")
                .formParam("availability", hours)
                .post("/my/hours");
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(stored()).doesNotContain("TUE", "Tokyo");
        String away = browser.browser().get("/my/hours").header("Location");
        assertThat(browser.browser().get(away).asString())
                .contains("What you filled in is kept in this browser for a day");
        assertThat(ticks(browser, OwnPageLinks.link(mailbox, BADA)))
                .as("somebody else")
                .doesNotContainAnyElementsOf(hours);
        Response back = browser.form(link).formParam("choice", "open").post(link);
        assertThat(back.header("Location")).endsWith("/my/hours");
        FilledForm form = hours(browser);
        assertThat(form.typed().get("availability")).containsExactlyInAnyOrderElementsOf(hours);
        assertThat(form.typed().get("time_zone")).containsExactly("Asia/Tokyo");
        assertThat(stored()).as("not by itself").doesNotContain("TUE", "Tokyo");
        assertThat(hours(browser).typed()).as("when it is loaded again").isEqualTo(form.typed());
        Response sent = browser.form("/my/hours")
                .formParams(form.state())
                .formParam("time_zone", "Asia/Tokyo")
                .formParam("availability", hours)
                .post("/my/hours");
        assertThat(sent.header("Location")).endsWith("/my?notice=saved");
        assertThat(stored()).contains("TUE 10:00-15:00", "Tokyo");
        assertThat(OwnPageLinks.page(browser, "/my/hours")).as("used").doesNotContain("has not been sent yet");
        assertThat(keptForms()).isEqualTo("0");
    }

    @Test
    void whatIsThrownAwayIsGone() throws Exception {
        WebClient browser = lateHours();
        String page = OwnPageLinks.page(browser, "/my/hours");
        assertThat(page).contains("has not been sent yet");
        Response gone = browser.browser()
                .formParam("csrf-token", token(page))
                .formParam("action", "/my/hours")
                .post("/kept/removal");
        assertThat(gone.header("Location")).endsWith("/my/hours");
        assertThat(OwnPageLinks.page(browser, "/my/hours")).doesNotContain("has not been sent yet");
        assertThat(keptForms()).isEqualTo("0");
    }

    @Test
    void whoIsErasedLeavesNothingOfIt() throws Exception {
        WebClient browser = lateHours();
        assertThat(keptForms()).isEqualTo("1");
        assertThat(OwnPageLinks.send(browser, "/my/forgetting", Map.of("sure", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keptForms()).isEqualTo("0");
    }

    @Test
    void itIsSealedAndGoneAfterADay() throws Exception {
        lateHours();
        assertThat(one("select encode(sent, 'escape') || reader from kept_form"))
                .doesNotContain("availability", "MON");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update kept_form set expires_at = expires_at - interval '25 hours'")
                        .executeUpdate());
        assertThat(keeping.forget()).isEqualTo(1);
        assertThat(keptForms()).isEqualTo("0");
    }

    @Test
    void signingInLeadsBackToIt() {
        String page = at("/exports", Map.of(SESSION, signIn())).asString();
        WebClient browser = new WebClient();
        Response late = browser.browser()
                .formParam("csrf-token", token(page))
                .formParam("reason", "For the board, on paper")
                .post("/exports");
        String door = URI.create(late.header("Location")).getRawPath() + "?"
                + URI.create(late.header("Location")).getRawQuery();
        assertThat(at(door, Map.of()).asString()).contains("What you sent is kept in this browser for a day");
        Response in = browser.form("/sign-in")
                .formParam("email", WebClient.setting("ieum.bootstrap.admin-email"))
                .formParam("password", WebClient.setting("ieum.bootstrap.admin-password"))
                .formParam("next", "/exports")
                .post("/sign-in");
        assertThat(in.header("Location")).endsWith("/exports");
        assertThat(browser.browser().get("/exports").asString())
                .contains("has not been sent yet", "For the board, on paper");
    }

    /** An offer's link is good as long as the offer; what a browser forgets is that the form was ours. */
    @Test
    void anAnswerToAnOfferIsThereAgain() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
        offers.offer();
        String link = StoredOffers.link(mailbox, "L1@people.test", 2);
        WebClient before = new WebClient();
        String page = before.form(link).formParam("choice", "show").post(link).asString();
        WebClient browser = new WebClient();
        Response late = browser.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token(page))
                .formParam("seen", "0")
                .formParam("reason", "times")
                .formParam("note", "월요일은 <안> 돼요")
                .formParam("choice", "decline")
                .post(link);
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(late.header("Location")).endsWith(link);
        assertThat(one("select encode(sent, 'escape') from kept_form")).doesNotContain(link.substring(7));
        assertThat(browser.browser().get(link).asString()).doesNotContain("돼요");
        String again = browser.form(link).formParam("choice", "show").post(link).asString();
        assertThat(again).contains("has not been sent yet", "월요일은 &lt;안&gt; 돼요", "<details open");
        assertThat(FilledForm.of(again, link))
                .anySatisfy(form -> assertThat(form.typed()).containsEntry("reason", List.of("times")));
        String other = StoredOffers.link(mailbox, "T1@people.test", 2);
        assertThat(browser.form(other).formParam("choice", "show").post(other).asString())
                .doesNotContain("돼요");
        assertThat(offers.state(Long.parseLong(one("select pairing_id from offer"))))
                .isEqualTo("offered");
    }

    /** What is not ours, or comes from elsewhere, or is a secret, is kept nowhere. */
    @Test
    void onlyFormsOfOursAreKeptAndNoSecrets() {
        String page = at("/password", Map.of(SESSION, signIn())).asString();
        List<Response> refused = List.of(
                given().redirects()
                        .follow(false)
                        .formParam("csrf-token", "x")
                        .formParam("reason", "a")
                        .post("/exports"),
                given().redirects()
                        .follow(false)
                        .formParam("csrf-token", "x.y")
                        .formParam("reason", "a")
                        .post("/exports"),
                given().redirects().follow(false).formParam("reason", "a").post("/exports"),
                given().redirects()
                        .follow(false)
                        .header("Sec-Fetch-Site", "cross-site")
                        .formParam("csrf-token", token(page))
                        .formParam("reason", "a")
                        .post("/exports"),
                given().redirects()
                        .follow(false)
                        .formParam("csrf-token", token(page))
                        .formParam("reason", "a".repeat(33_000))
                        .post("/exports"),
                given().redirects()
                        .follow(false)
                        .formParam("csrf-token", token(page))
                        .formParam("current", "p")
                        .formParam("next", "q")
                        .post("/password"));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(303, 400);
            assertThat(answer.cookie(KEPT)).isNull();
        });
        assertThat(keptForms()).isEqualTo("0");
        assertThat(FilledForm.secrets(page))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(SentForm.SECRET).contains(name));
    }

    private WebClient lateHours() throws Exception {
        String link = OwnPageLinks.link(mailbox, AREUM);
        String page = OwnPageLinks.page(OwnPageLinks.at(link), "/my/hours");
        WebClient browser = new WebClient();
        browser.browser()
                .formParam("csrf-token", token(page))
                .formParam("version", "0")
                .formParam("availability", "MON-10:00")
                .post("/my/hours");
        browser.form(link).formParam("choice", "open").post(link);
        return browser;
    }

    private static List<String> ticks(WebClient browser, String link) {
        browser.form(link).formParam("choice", "open").post(link);
        return hours(browser).typed().getOrDefault("availability", List.of());
    }

    private static FilledForm hours(WebClient browser) {
        return FilledForm.of(OwnPageLinks.page(browser, "/my/hours"), "/my/hours").stream()
                .filter(form -> form.action().equals("/my/hours"))
                .findFirst()
                .orElseThrow();
    }

    private String stored() {
        return one("select cast(availability as text) || time_zone from learner where ref = 'L1'");
    }

    private String keptForms() {
        return one("select count(*) from kept_form");
    }

    private String one(String query) {
        return String.valueOf(entities.createNativeQuery(query).getSingleResult());
    }

    /** Whatever a page may send, now or with more in the house: each route keeps it. */
    @Test
    void everyRouteThatTakesAFormKeepsIt() throws Exception {
        String session = signIn();
        String desk = token(at("/rounds", Map.of(SESSION, session)).asString());
        String own = opened(AREUM);
        String page = token(at("/my", Map.of(OWN, own)).asString());
        List<Routes.Route> routes = Routes.all().stream()
                .filter(route -> route.verb().equals("POST") && !route.path().startsWith("/api/"))
                .filter(route -> !route.isForEverybody() || route.path().startsWith("/my"))
                .filter(route -> !route.takesFiles() && !LEAVING.contains(route.path()))
                .toList();
        assertThat(routes).hasSizeGreaterThan(60).allSatisfy(route -> {
            Response late = given().redirects()
                    .follow(false)
                    .formParam("csrf-token", route.path().startsWith("/my") ? page : desk)
                    .formParam("note", "typed")
                    .post(route.path().replaceAll("\\{[^}]*}", "1"));
            assertThat(late.statusCode()).as(route.toString()).isEqualTo(303);
            assertThat(late.cookie(KEPT)).as(route.toString()).isNotEmpty();
        });
    }

    private String signIn() {
        return new WebClient()
                .signIn(
                        WebClient.setting("ieum.bootstrap.admin-email"),
                        WebClient.setting("ieum.bootstrap.admin-password"))
                .cookie(SESSION);
    }

    private static Response send(
            FilledForm form, Map<String, List<String>> typed, String token, Map<String, String> cookies) {
        RequestSpecification request = given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(form.state())
                .formParams(form.button());
        form.fixed().forEach((name, values) -> request.formParam(name, values));
        typed.forEach((name, values) -> request.formParam(name, values));
        return request.urlEncodingEnabled(true).post(URI.create(form.action()).toString());
    }

    private static Response at(String page, Map<String, String> cookies) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .get(page);
    }

    private static Map<String, String> with(Map<String, String> cookies, String name, String value) {
        Map<String, String> more = new HashMap<>(cookies);
        more.put(name, value);
        return more;
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*?name=\"csrf-token\" value=\"([^\"]*)\".*", "$1");
    }

    /** The cookie of an own page that was just opened. */
    private String opened(String address) throws Exception {
        String link = OwnPageLinks.link(mailbox, address);
        return new WebClient().form(link).formParam("choice", "open").post(link).cookie(OWN);
    }
}

package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.EnglishSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a coordinator can open, empty and filled: nothing is wider than the window at three widths, and no rule of
 * axe is broken, in English on a phone and at a desk, in other languages on a phone; none of the latter says a sentence of ours
 * in English.
 */
@QuarkusTest
class EveryPageInABrowserTest extends FilledTest {

    private static final int SMALL_PHONE = 320;
    private static final int[] WIDTHS = {SMALL_PHONE, Chromium.PHONE, Chromium.DESK};

    /** A new page is one more line; what is in braces stands in {@link FilledInstallation}. */
    static final List<String> PAGES = List.of(
            "/today",
            "/search",
            "/learners",
            "/learners?status=approved&alone=yes&order=waiting",
            "/learners/new",
            "/learners/{learner}",
            "/learners/{learner}?reads=yes",
            "/learners/{learner}/edit",
            "/learners/{learner}/leaving",
            "/tutors/{tutor}/leaving",
            "/learners/{learner}/interview",
            "/tutors",
            "/tutors?city=Busan",
            "/tutors/new",
            "/tutors/{tutor}",
            "/tutors/{tutor}/edit",
            "/tutors/{tutor}/interview",
            "/duplicates",
            "/duplicates/learners/{learner}/{twin}",
            "/duplicates/tutors/{tutor}/{double}",
            "/workshops",
            "/import",
            "/import/{draft}",
            "/tables",
            "/tables/{table}/columns",
            "/tables/{table}/values",
            "/tables/{table}/rows",
            "/tables/{understood}/rows",
            "/exports",
            "/rounds",
            "/rounds/{round}",
            "/rounds/{round}?change=new",
            "/rounds/{round}?change=kept",
            "/rounds/{round}?change=moved",
            "/rounds/{round}?change=replaced",
            "/rounds/{round}?change=ended",
            "/rounds/{round}?subject=economics",
            "/rounds/{round}?part=unmatched",
            "/rounds/{cancelled}",
            "/rounds/{published}",
            "/rounds/{round}/proposals/{proposal}",
            "/rounds/{round}/proposals/{proposal}/swap",
            "/rounds/{round}/bulk?act=approve",
            "/rounds/{round}/bulk?act=reject",
            "/rounds/{round}/recruiting",
            "/rounds/{round}/what-if",
            "/rounds/{round}/what-if/{answer}",
            "/rounds/{round}/publication",
            "/offers",
            "/offers?state=declined",
            "/offers/{offer}",
            "/offers/{declined}",
            "/offers/{declined}/next?tutor={spare}",
            "/due",
            "/notes",
            "/handovers",
            "/handovers/{handover}",
            "/conversations/{handover}",
            "/check-ins/{handover}",
            "/concerns",
            "/concerns/{concern}",
            "/audit",
            "/pledges",
            "/steps",
            "/ended/{ended}",
            "/substitutes",
            "/substitutes/leaves/{tutor}",
            "/applications",
            "/pairings",
            "/pairings?state=declined",
            "/pairings/{handover}",
            "/pairings/{handover}/times",
            "/pairings/{handover}/lessons",
            "/pairings/{handover}/lessons/{lesson}",
            "/pairings/{handover}/lessons/-1",
            "/changes",
            "/outbox",
            "/outbox?state=given_up",
            "/outbox/{mail}",
            "/weeks",
            "/weeks?at=34",
            "/weeks/free",
            "/weeks/free?subject=math",
            "/weeks/learners/{learner}",
            "/weeks/tutors/{tutor}",
            "/numbers",
            "/settings/organisation",
            "/settings/catalogue",
            "/settings/steps",
            "/settings/places",
            "/settings/rounds",
            "/settings/privacy",
            "/settings/concerns",
            "/settings/mail",
            "/accounts",
            "/accounts/{account}",
            "/tokens",
            "/webhooks",
            "/sessions",
            "/second-step",
            "/password");

    /** They lead on at once. */
    private static final Set<String> NOT_TO_BE_SEEN = Set.of(
            "/settings",
            "/learners/search",
            "/learners/many",
            // It is there for as long as a job is at work, and is looked at in LongImportInABrowserTest.
            "/import/{id}/undoing",
            "/tutors/search",
            "/tutors/many",
            "/applications/search",
            // It stands in a frame of another page, and is looked at there.
            "/outbox/{id}/html",
            "/pairings/search",
            "/pairings/many",
            "/offers/search",
            "/offers/many",
            "/rounds/{id}/people");

    private static final List<String> OPEN_TO_ALL = List.of(
            "/",
            "/me",
            "/me/asked",
            "/me/none",
            "/offer/none",
            "/join/tutor",
            "/join/learner",
            "/join/workshop",
            "/privacy",
            "/concern",
            "/concern/sent",
            "/sign-in",
            "/problems",
            "/problems/not-found",
            "/invitation/none",
            "/set-up/none",
            "/confirm/none",
            "/reminders/none",
            "/nowhere");

    /** Whoever fills it is taken for a robot, and refused. */
    private static final String SEEN_HONEYPOT = """
            () => [...document.querySelectorAll('[name=website]')].map(one => one.getBoundingClientRect())
              .some(box => box.right > 0 && box.width > 1)""";

    private static final String PRESSED = """
            () => [...document.querySelectorAll('button, .button, summary, .tick, .bar')]
              .some(one => one.checkVisibility() && !one.closest('details[open]'))""";

    /** Headings below which nothing is left. */
    private static final String LONELY = """
            () => { const left = one => one.checkVisibility()
                && (one.innerText.trim() !== '' || one.matches('img, iframe') || one.querySelector('svg, img'));
              return [...document.querySelectorAll('main h2, main h3')].filter(one => one.checkVisibility()).some(one => {
                let next = one.nextElementSibling;
                while (next && !left(next)) next = next.nextElementSibling;
                return !next || (/^H[1-6]$/.test(next.tagName) && next.tagName <= one.tagName); }); }""";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void everyOneIsOnTheList() {
        List<Routes.Route> all = Routes.all();
        Set<String> listed = PAGES.stream().map(page -> route(all, page)).collect(Collectors.toSet());
        assertThat(all.stream()
                        .filter(route -> route.isPage() && !route.isForEverybody())
                        .map(Routes.Route::path)
                        .filter(path -> !NOT_TO_BE_SEEN.contains(path)))
                .isSubsetOf(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void isFlawlessBeforeAnythingIsThere(String language) {
        house.empty();
        Stream<String> withoutAnybody = PAGES.stream().filter(page -> !page.contains("{"));
        assertThat(faults(language, browsers.open(Chromium.DESK, language).signIn(), "empty", withoutAnybody))
                .isEmpty();
    }

    @Test
    void isFlawlessWithEverythingOnIt() {
        Map<String, String> things = house.fill(mailbox);
        for (String language : List.of("en", "ko")) {
            assertThat(faults(
                            language,
                            browsers.open(Chromium.DESK, language).signIn(),
                            "full",
                            PAGES.stream().map(page -> filled(page, things))))
                    .as(language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh"})
    void isFlawlessForWhoeverIsNotSignedIn(String language) {
        assertThat(faults(language, browsers.open(Chromium.DESK, language), "open", OPEN_TO_ALL.stream()))
                .isEmpty();
    }

    private static List<String> faults(String language, Window window, String state, Stream<String> paths) {
        List<String> faults = new ArrayList<>();
        EnglishSentences foreign = EnglishSentences.beside(language);
        assertThat(foreign.count() > 100).isNotEqualTo(language.equals("en"));
        paths.forEach(path -> {
            int status = window.go(path);
            if (status != 200 && !OPEN_TO_ALL.contains(path)) {
                faults.add(path + " answers " + status);
            }
            foreign.in(ownWords(window)).forEach(said -> faults.add(path + " says “" + said + "”"));
            for (int width : WIDTHS) {
                window.resize(width);
                window.keep(width + "-" + state + path.replaceAll("[^A-Za-z]+", "-"));
                if ((Boolean) window.page().evaluate(SEEN_HONEYPOT)) {
                    faults.add(path + " shows people the field for robots at " + width);
                }
                if (width == Chromium.DESK) {
                    onPaper(window).forEach(fault -> faults.add(path + fault));
                }
                if (window.isSideways()) {
                    faults.add(path + " scrolls sideways at " + width);
                }
                // The same markup in another language or without rows hardly has other faults.
                boolean english = language.equals("en");
                boolean full = !state.equals("empty");
                if ((width == Chromium.PHONE && (english || full)) || (width == Chromium.DESK && english && full)) {
                    Chromium.faults(window.page()).forEach(fault -> faults.add(path + " at " + width + ": " + fault));
                    if (width == Chromium.DESK || (state.equals("open") && english)) {
                        byNight(window, state, path).forEach(fault -> faults.add(path + " by night: " + fault));
                    }
                }
            }
        });
        return faults;
    }

    private static List<String> onPaper(Window window) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> faults = Stream.of(
                        Map.entry(PRESSED, " prints what is there to be pressed"),
                        Map.entry(LONELY, " prints a heading without anything below it"))
                .filter(one -> (Boolean) window.page().evaluate(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return faults;
    }

    private static List<String> byNight(Window window, String state, String path) {
        Chromium.become(window.page(), ColorScheme.DARK);
        window.keep("night-" + state + path.replaceAll("[^A-Za-z]+", "-"));
        List<String> faults = Chromium.unreadable(window.page());
        Chromium.become(window.page(), ColorScheme.LIGHT);
        return faults;
    }

    /** What a page says in its language: a text in another one says so. */
    private static String ownWords(Window window) {
        return (String) window.page()
                .evaluate("() => { const body = document.body.cloneNode(true);"
                        + " body.querySelectorAll('[lang], script, style').forEach(other => other.remove());"
                        + " return body.textContent.replace(/\\s+/g, ' '); }");
    }

    /** The route behind a line: the one with the fewest placeholders of all that match. */
    private static String route(List<Routes.Route> all, String page) {
        String path = page.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "1");
        return all.stream()
                .filter(route -> route.isPage() && route.matches(path))
                .min(Comparator.comparing(Routes.Route::placeholders))
                .map(Routes.Route::path)
                .orElseThrow(() -> new AssertionError("no page at " + page));
    }

    static String filled(String page, Map<String, String> things) {
        String path = page;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            path = path.replace(thing.getKey(), thing.getValue());
        }
        return path;
    }
}

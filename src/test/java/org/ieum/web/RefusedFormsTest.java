package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.account.SignInTries;
import org.ieum.outbox.InjectMailbox;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that is refused shows all that was chosen and typed, whichever form it is. */
@QuarkusTest
class RefusedFormsTest {

    /** They end what the rest of the test stands on. */
    private static final String ENDING =
            "/(sign-out|password|second-step|sessions/.*|my/(closing|forgetting|consent/withdrawal)|.*/leaving|rounds/[0-9]+/(cancellation|publication|resumption)|.*removal|outbox.*)|/import/.*";

    @InjectMailbox
    GreenMail mailbox;

    @Inject FilledInstallation house;
    @Inject StoredRows rows;
    @Inject SignInTries signIns;

    /** Forms of accounts and tokens are among those that are sent. */
    @BeforeEach
    void asItWas() throws Exception {
        rows.keep();
        mailbox.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void nobodyIsLeft() {
        rows.restore();
        signIns.forget();
        house.empty();
    }

    @Test
    void keepsWhatWasChosen() throws Exception {
        Map<String, String> things = house.fill(mailbox);
        WebClient admin = new WebClient().signedIn();
        List<String> seen = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        walk(
                admin,
                EveryPageInABrowserTest.PAGES.stream().map(page -> EveryPageInABrowserTest.filled(page, things)),
                seen,
                lost);
        String link = OwnPageLinks.link(mailbox, "areum@people.test");
        Set<String> own = Routes.all().stream()
                .filter(route -> route.isPage() && route.path().matches("/my(/.*)?"))
                .map(route -> route.path().replaceAll("\\{[^}]*}", "1"))
                .collect(Collectors.toCollection(TreeSet::new));
        walk(OwnPageLinks.at(link), own.stream(), seen, lost);
        assertThat(lost).isEmpty();
        assertThat(seen).as("forms that refused something").hasSizeGreaterThan(12);
    }

    private static void walk(WebClient somebody, Stream<String> pages, List<String> seen, List<String> lost) {
        Set<String> kinds = new HashSet<>();
        pages.forEach(page -> {
            Response shown = somebody.browser().urlEncodingEnabled(false).get(page);
            if (shown.statusCode() != 200) {
                return;
            }
            String token = WebClient.tokenIn(shown.asString());
            for (FilledForm form : FilledForm.of(shown.asString(), page)) {
                if (!form.files() && !form.action().matches(ENDING) && kinds.add(form.kind())) {
                    tries(form).forEach(typed -> look(somebody, token, form, typed, seen, lost));
                }
            }
        });
    }

    /** Each of several ways to fill it in badly: one thing left out, one thing that is none, all texts far too long. */
    private static Stream<Map<String, List<String>>> tries(FilledForm form) {
        Map<String, List<String>> full = form.changed();
        List<Map<String, List<String>>> tries = new ArrayList<>();
        full.keySet().forEach(name -> {
            Map<String, List<String>> without = new TreeMap<>(full);
            without.put(name, List.of(""));
            tries.add(without);
            Map<String, List<String>> missing = new TreeMap<>(full);
            missing.remove(name);
            tries.add(missing);
        });
        Map<String, List<String>> cleared = new TreeMap<>(full);
        form.texts().forEach(name -> cleared.put(name, List.of("")));
        tries.add(cleared);
        Map<String, List<String>> tooLong = new TreeMap<>(full);
        form.texts().forEach(name -> tooLong.put(name, List.of("x".repeat(900))));
        tries.add(tooLong);
        return tries.stream();
    }

    private static void look(
            WebClient somebody,
            String token,
            FilledForm form,
            Map<String, List<String>> typed,
            List<String> seen,
            List<String> lost) {
        RequestSpecification request = somebody.browser()
                .formParam("csrf-token", token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form.state())
                .formParams(form.button());
        form.fixed().forEach(request::formParam);
        typed.forEach(request::formParam);
        Response answer = request.post(form.action());
        // 400 is for what no browser sends, such as a list of which nothing is chosen.
        if (answer.statusCode() <= 400) {
            return;
        }
        String what = answer.statusCode() + " " + form.action() + " " + typed;
        if (answer.statusCode() >= 500) {
            lost.add(what);
        }
        Map<String, List<String>> expected = new TreeMap<>(typed);
        List<FilledForm> again = FilledForm.of(answer.asString(), form.action()).stream()
                .filter(form::isLike)
                .toList();
        if (again.isEmpty() && answer.statusCode() == 409) {
            // Nothing of the kind can be asked for any more.
            return;
        }
        if (again.isEmpty()) {
            lost.add("no form: " + what);
            return;
        }
        seen.add(form.action());
        for (FilledForm one : again) {
            Map<String, List<String>> shown = one.typed();
            expected.forEach((name, values) -> {
                if (!shown.getOrDefault(name, List.of("")).equals(values) && !values.equals(List.of(""))) {
                    lost.add("forgets " + name + "=" + values + " (shows " + shown.get(name) + "): " + what);
                }
            });
        }
    }
}

package org.ieum.web.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** Nothing that a coordinator does by a form is done without being told. */
class ToldTest {

    /** Their pages say by themselves what was done, lead to what was made, show what is asked for, or are nobody's act yet. */
    private static final Set<String> SAY_IT_THEMSELVES = Set.of(
            "/accounts",
            "/accounts/{id}/invitation",
            "/accounts/{id}/new-password",
            "/audit/allowances",
            "/ended/{id}",
            "/import",
            "/import/{id}",
            "/import/{id}/undoing",
            "/outbox",
            "/password",
            "/rounds/{id}/bulk",
            "/rounds/{id}/cancellation",
            "/rounds/{id}/people",
            "/rounds/{id}/publication",
            "/rounds/{id}/publication/now",
            "/rounds/{round}/what-if",
            "/rounds/{round}/what-if/{id}/keep",
            "/search",
            "/tables",
            "/tokens",
            "/webhooks",
            "/workshops");

    /** The same of all below these. */
    private static final List<String> ROOMS_THAT_SAY_IT = List.of(
            "/check-ins/",
            "/duplicates/",
            "/handovers/",
            "/second-step",
            "/settings/concerns",
            "/settings/organisation/",
            "/settings/privacy",
            "/settings/rounds/",
            "/substitutes/tutors/",
            "/tables/");

    private static final List<String> ENDINGS_THAT_SAY_IT = List.of(
            "/search",
            "/many",
            "/many/doing",
            "/swap/preview",
            "/feed",
            "/times",
            "/ending",
            "/answers",
            "/next",
            "/again");

    @Test
    void eachActIsToldByThePageOrByTheFrame() {
        assertThat(acts())
                .filteredOn(path -> Told.by(filled(path)).isEmpty())
                .filteredOn(path -> !saysItself(path))
                .isEmpty();
    }

    @Test
    void eachSentenceIsOfAnAct() {
        List<Told> said =
                acts().stream().flatMap(path -> Told.by(filled(path)).stream()).toList();
        assertThat(said).contains(Told.values());
    }

    @Test
    void whatAnybodyWroteIsNothing() {
        for (String never : List.of("", "saved", "SAVED ", "<b>", "DECIDED;SAVED")) {
            assertThat(Told.named(never)).isEmpty();
        }
        assertThat(Told.named("SAVED")).contains(Told.SAVED);
        for (String nobody : List.of("/sign-in", "/rounds/1", "/notes", "/learners/1", "/settings")) {
            assertThat(Told.by(nobody)).as(nobody).isEmpty();
        }
    }

    private static String filled(String path) {
        return path.replace("/{people}", "/learners").replaceAll("\\{[^}]*\\}", "1");
    }

    private static boolean saysItself(String path) {
        return SAY_IT_THEMSELVES.contains(path)
                || ROOMS_THAT_SAY_IT.stream().anyMatch(path::startsWith)
                || ENDINGS_THAT_SAY_IT.stream().anyMatch(path::endsWith)
                || path.matches("/(learners|tutors)(/.*)?")
                || path.matches("/pairings/\\{pairing\\}/lessons/.*");
    }

    /** Forms of the desk: sent by whoever is signed in as a coordinator or an admin, and by nobody else. */
    private static List<String> acts() {
        return Arrays.stream(
                        House.read(Path.of("src/test/resources/routes.csv")).split("\n", -1))
                .filter(line -> line.startsWith("POST /") && !line.startsWith("POST /api/"))
                .filter(line -> line.contains(",sign-in,"))
                .map(line -> line.substring("POST ".length(), line.indexOf(',')))
                .toList();
    }
}

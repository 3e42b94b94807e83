package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk's menu leads everywhere, says where the reader is, and finds anybody. */
@QuarkusTest
class MenuTest extends StoredTest {

    @ParameterizedTest
    @EnumSource(MenuItem.class)
    void everyPlaceIsThere(MenuItem item) {
        assertThat(new WebClient().signedIn().browser().get(item.path()).statusCode())
                .isIn(200, 303);
    }

    @ParameterizedTest
    @CsvSource({
        "/learners, People, Learners",
        "/tutors/new, People, Tutors",
        "/rounds, Plan, Rounds",
        "/weeks/free, Lessons, Free hours",
        "/weeks, Lessons, Week",
        "/due, Today, Due"
    })
    void saysWhereTheReaderIs(String path, String room, String place) {
        String page = new WebClient().signedIn().browser().get(path).asString();
        assertThat(page)
                .containsPattern("<a href=\"[^\"]+\" aria-current=\"true\">" + room + "</a>")
                .containsPattern("<a href=\"[^\"]+\" aria-current=\"page\">" + place);
        assertThat(page.split("aria-current=\"true\"", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/tutors/new, /learners /tutors",
        "/learners/new, /learners /learners",
        "/settings/catalogue, /outbox /settings/organisation",
        "/notes, /today /due"
    })
    void showsTheWayToWhatIsBelowAPlace(String path, String way) {
        String page = new WebClient().signedIn().browser().get(path).asString();
        String crumbs = crumbs(page);
        assertThat(crumbs).startsWith("<nav class=\"crumbs wide\" aria-label=\"Where this page is\">");
        assertThat(links(crumbs)).isEqualTo(way);
    }

    @Test
    void aPartOfAThingLeadsToIt() {
        new PeopleInFiles().tutor("T1", "Kim", "english", "approved").arrive();
        String path = find("Kim").getHeader("Location").replaceFirst("http://[^/]+", "");
        WebClient client = new WebClient().signedIn();
        assertThat(links(crumbs(client.browser().get(path).asString()))).isEqualTo("/learners /tutors");
        String part = crumbs(client.browser().get(path + "/edit").asString());
        assertThat(links(part)).isEqualTo("/learners /tutors " + path);
        assertThat(part).contains(">This tutor</a>");
        assertThat(crumbs(client.browser().get(path + "/edit?lang=ko").asString()))
                .contains("aria-label=\"이 화면이 있는 곳\"", ">이 봉사 선생님</a>");
        assertThat(client.browser().get("/tutors?lang=ko").asString()).doesNotContain("class=\"crumbs");
    }

    /** Whatever a coordinator opens is a place or below one, so that there is a way back from it. */
    @Test
    void everyPageOfTheDeskBelongsToAPlace() throws IOException {
        Set<String> nowhere = Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                .filter(line -> line.startsWith("GET /") && line.contains(",sign-in,"))
                .map(line -> line.substring("GET ".length(), line.indexOf(',')))
                .filter(path -> !path.matches(".*\\.(csv|xlsx)"))
                .filter(path -> Stream.of(MenuItem.values()).allMatch(item -> item.covers(path) == 0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(nowhere).as("what is found is not of one place").containsExactly("/search");
    }

    private static String crumbs(String page) {
        return page.replaceFirst("(?s)^.*?(<nav class=\"crumbs.*?</nav>).*$", "$1");
    }

    private static String links(String html) {
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whoeverIsNotSignedInHasNone() {
        assertThat(new WebClient().browser().get("/").asString())
                .doesNotContain("class=\"rooms\"")
                .doesNotContain("/search");
    }

    @Test
    void findsTheOneWhoIsMeant() {
        new PeopleInFiles()
                .learner("L1", "Bada", "bada@people.test", "english:1x60", "2026-10-01")
                .learner("L2", "Bom", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .arrive();
        Stream.of("Bada", "bada@people.test", "L1")
                .forEach(words ->
                        assertThat(find(words).getHeader("Location")).as(words).matches(".*/learners/[0-9]+"));
        assertThat(find("Kim").getHeader("Location")).matches(".*/tutors/[0-9]+");
    }

    @Test
    void showsAllWhoMayBeMeant() {
        new PeopleInFiles()
                .learner("L1", "Bada", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim Bada", "english", "approved")
                .arrive();
        assertThat(find("bada").asString()).contains("Kim Bada").contains("L1").contains("T1");
    }

    @ParameterizedTest
    @CsvSource({"nobody", "''", "%"})
    void saysSoWhereNobodyIsMeant(String words) {
        new PeopleInFiles()
                .learner("L1", "Bada", "", "english:1x60", "2026-10-01")
                .arrive();
        Response page = find(words);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("Bada").contains("name=\"text\"");
    }

    private static Response find(String words) {
        return new WebClient()
                .signedIn()
                .form("/search")
                .formParam("text", words)
                .post("/search");
    }
}

package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ieum.account.web.Invitations;
import org.ieum.listing.file.ListFile;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list of the desk can be had as a workbook and as a CSV, in the reader's words, without a name or an address in it. */
@QuarkusTest
class EveryListAsAFileTest extends StoredTest {

    private static final Pattern FILE = Pattern.compile("href=\"(/[^\"]+\\.(?:csv|xlsx)[^\"]*)\"");

    /** Pages with a table that is no list of people, lessons or acts, and why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "/search", "the first of each side; the lists have all",
            "/concerns", "sealed, for those who are named alone",
            "/import", "what was brought in within a day, to undo it",
            "/exports", "who asked to take names out; the trail has it",
            "/accounts", "colleagues, by their addresses",
            "/tokens", "programs of the house",
            "/sessions", "one's own browsers",
            "/webhooks", "programs of the house",
            "/settings/", "settings");

    @Inject FilledInstallation house;

    @Inject
    @Any
    Instance<ListFile<?>> files;

    private Map<String, String> things;
    private WebClient admin;

    @BeforeEach
    void everythingIsThere() {
        things = house.fill(mailbox);
        admin = new WebClient().signedIn();
    }

    @AfterEach
    void nobodyIsLeft() {
        house.empty();
    }

    @Test
    void noPageHasAListWithoutAFile() {
        Set<String> offered = new HashSet<>();
        List<String> without = new ArrayList<>();
        for (String page : EveryPageInABrowserTest.PAGES) {
            if (page.contains("{")) {
                continue;
            }
            String html = get(page).then().statusCode(200).extract().asString();
            FILE.matcher(html)
                    .results()
                    .forEach(link -> offered.add(link.group(1).replaceAll("[?].*", "")));
            if (html.contains("<table class=\"table")
                    && !FILE.matcher(html).find()
                    && WITHOUT.keySet().stream().noneMatch(page::startsWith)) {
                without.add(page);
            }
        }
        assertThat(without).isEmpty();
        assertThat(offered)
                .containsAll(files.stream()
                        .map(ListFile::name)
                        .filter(name -> !Set.of(
                                        "fallen-lessons",
                                        "substitutes",
                                        "steps",
                                        "pledges",
                                        "due",
                                        "by-hand",
                                        "pairing-lessons")
                                .contains(name))
                        .map(name -> "/files/" + name + ".csv")
                        .toList());
    }

    @Test
    void eachSaysItsColumnsInEachLanguageAndNothingOfWhoItIs() throws IOException {
        Set<String> heads = new HashSet<>();
        for (ListFile<?> file : files) {
            String path = "/files/" + file.name() + ".csv";
            String text = get(path).then().statusCode(200).extract().asString();
            assertThat(text)
                    .as(path)
                    .startsWith("\ufeff"
                            + String.join(
                                    ",",
                                    file.columns().stream()
                                            .map(column -> column.of().code())
                                            .toList()));
            assertThat(text).as(path).doesNotContain("@", "Called the aunt", "Bada");
            assertThat(trail.actions()).contains(file.name() + ".listed");
            for (String language : List.of("ko", "zh", "en")) {
                heads.add(language + file.name() + head(path, language));
            }
        }
        assertThat(heads).hasSize(3 * (int) files.stream().count());
        for (String filled : List.of("rounds", "handovers", "outbox", "audit", "notes", "duplicates", "workshops")) {
            assertThat(get("/files/" + filled + ".csv").asString().lines())
                    .as(filled)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void aPartOfTheMailsIsTheFileOfThatPart() {
        String all = get("/files/outbox.csv").asString();
        String none = get("/files/outbox.csv?state=given_up").asString();
        assertThat(none.lines().count()).isLessThan(all.lines().count()).isGreaterThan(1);
        assertThat(get("/outbox?state=given_up").asString())
                .contains("/files/outbox.csv?state=given_up&amp;kind=&amp;as=xlsx");
    }

    @Test
    void theLessonsOfAPairingAreTheFileOfThatPairing() {
        String pairing = things.get("{handover}");
        assertThat(get("/pairings/" + pairing + "/lessons").asString())
                .contains("/files/pairing-lessons.csv?pairing=" + pairing + "&amp;as=xlsx");
        String file = get("/files/pairing-lessons.csv?pairing=" + pairing).asString();
        assertThat(file.lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.matches(
                        "[A-Za-z0-9_-]+,[A-Za-z0-9_-]+,20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2},[0-9]+,.+"));
        for (String other : List.of("", "0", "999999999", "x", "1;drop")) {
            assertThat(get("/files/pairing-lessons.csv?pairing=" + other)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .lines())
                    .as(other)
                    .hasSize(1);
        }
        assertThat(trail.actions()).contains("learner.lessons-read", "tutor.lessons-read", "pairing-lessons.listed");
    }

    @Test
    void theTrailIsForAdminsAndWhatThereIsNotIsNotThere() {
        WebClient coordinator =
                new Invitations(new WebClient().signedIn()).colleague("lists@example.org", "coordinator");
        coordinator.browser().get("/files/audit.csv").then().statusCode(403);
        coordinator.browser().get("/files/rounds.csv").then().statusCode(200);
        coordinator.browser().get("/files/people.csv").then().statusCode(404);
    }

    private String head(String path, String language) throws IOException {
        byte[] bytes = admin.browser()
                .header("Accept-Language", language)
                .get(path + "?as=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return Arrays.toString(book.getFirstSheet().read().get(0).stream()
                    .map(cell -> cell.getText())
                    .toArray());
        }
    }

    private Response get(String path) {
        return admin.browser().get(path);
    }
}

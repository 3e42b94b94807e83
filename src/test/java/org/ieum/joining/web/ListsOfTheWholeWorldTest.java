package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of something that the data leaves open has all of it, and is found by name, with a script or without. */
@QuarkusTest
class ListsOfTheWholeWorldTest extends StoredTest {

    private static final Pattern CODE = Pattern.compile("data-code=\"([^\"]*)\"");
    private static final Pattern PLACES =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    @Test
    void everyTimeZoneIsOnThePage() {
        Set<String> names = names(tutor("when"));
        assertThat(names).contains(name("Asia/Kathmandu", Locale.ENGLISH) + " (Kathmandu)");
        Set<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> PLACES.matcher(zone).matches())
                .map(zone -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '))
                .collect(Collectors.toSet());
        assertThat(names.stream().map(name -> name.replaceAll(".*\\((.*)\\)$", "$1")))
                .hasSizeGreaterThan(400)
                .containsAll(places);
    }

    @Test
    void everyLanguageIsOnThePageAndTheLikelyOnesStandFirst() {
        String page = tutor("skills").get("skills").asString();
        assertThat(codes(page).stream().limit(3)).containsExactly("ko", "en", "zh");
        Stream<String> iso = Stream.of(Locale.getISOLanguages())
                .filter(code -> !Set.of("iw", "ji", "in").contains(code));
        assertThat(codes(page)).containsAll(iso.toList()).contains("fil", "yue");
        assertThat(page.split("<datalist", -1)).as("one list for all rows").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"vi-VN,Vietnamese", "ko,Korean", "zh-Hant-TW,Chinese", "nonsense,''", "fil-PH,Filipino"})
    void theLanguageOfTheDeviceIsProposed(String device, String proposed) {
        Form form = tutor("skills");
        Response page =
                form.browser().header("Accept-Language", device + ",en;q=0.1").get("/join/tutor/skills?lang=en");
        String expected = proposed.isEmpty() ? "English" : proposed;
        page.then()
                .body(containsString(
                        "name=\"languages-0-tag\" list=\"languages-0-tag-list\" value=\"" + expected + "\""));
        page.then().body(containsString("name=\"languages-1-tag\" list=\"languages-0-tag-list\" value=\"\""));
    }

    static Stream<Arguments> typedZones() {
        return Stream.of(
                Arguments.of("Asia/Kathmandu", "Asia/Kathmandu"),
                Arguments.of(name("Asia/Kathmandu", Locale.ENGLISH).toUpperCase(Locale.ROOT), "Asia/Kathmandu"),
                Arguments.of(name("Asia/Kathmandu", Locale.KOREAN), "Asia/Kathmandu"),
                Arguments.of(name("Asia/Kabul", Locale.CHINESE) + " (Kabul)", "Asia/Kabul"),
                Arguments.of("Tehran", "Asia/Tehran"),
                Arguments.of("mexico city", "America/Mexico_City"),
                Arguments.of("ＢＲＩＳＢＡＮＥ", "Australia/Brisbane"),
                Arguments.of(" Europe/Istanbul\u200b", "Europe/Istanbul"),
                Arguments.of("Africa/Johannesburg", "Africa/Johannesburg"),
                Arguments.of("pyongyang", "Asia/Pyongyang"),
                Arguments.of("EST5EDT", "EST5EDT"));
    }

    @ParameterizedTest
    @MethodSource("typedZones")
    void aTimeZoneIsFoundByItsNameInEveryLanguage(String typed, String zone) {
        Form form = tutor("when");
        form.post("when", hours(typed)).then().statusCode(303);
        form.post("promise", Form.TUTOR.get("promise"));
        form.send().then().header("Location", endsWith("/sent"));
        assertThat(all("select timeZone from Tutor")).containsExactly(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "Nepali, ne",
        "네팔어, ne",
        "尼泊尔语, ne",
        "नेपाली, ne",
        "ne, ne",
        "DEUTSCH, de",
        "français, fr",
        "광둥어, yue",
        "kor, ko"
    })
    void aLanguageIsFoundByItsNameInEveryLanguageAndItsOwn(String typed, String tag) {
        Form form = tutor("promise");
        form.post("skills", Map.of("languages-0-tag", typed, "languages-0-level", "C2", "subjects", "math"))
                .then()
                .statusCode(303);
        form.post("promise", Form.TUTOR.get("promise"));
        form.send().then().header("Location", endsWith("/sent"));
        assertThat(all("select t.languages from Tutor t").toString()).contains(tag + ":C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "Asia/Soul", "<b>", "+09:00", "서울시 어딘가"})
    void whatIsNoneIsNamedAndKept(String typed) {
        Response zone = tutor("when").post("when", hours(typed));
        zone.then().statusCode(422).body(containsString("is not a known time zone"));
        Response language = tutor("skills")
                .post("skills", Map.of("languages-0-tag", typed, "languages-0-level", "C2", "subjects", "math"));
        language.then().statusCode(422).body(containsString("is not a known language"));
        String kept = "value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"";
        assertThat(zone.asString()).contains(kept);
        assertThat(language.asString()).contains(kept);
    }

    @Test
    void theDevicesZoneIsProposedUntilSomethingIsSaid() {
        Form form = tutor("when");
        form.get("when").then().body(containsString(" data-device"));
        form.post("when", hours("Kathmandu"));
        assertThat(form.get("when").asString()).doesNotContain(" data-device").contains("(Kathmandu)\"");
    }

    /** What a zone is called differs from one JDK to the next. */
    private static String name(String zone, Locale reader) {
        return ZoneId.of(zone).getDisplayName(TextStyle.FULL, reader);
    }

    private static Form tutor(String before) {
        Form form = new Form("tutor");
        for (String page : List.of("who", "skills", "where", "when", "promise")) {
            if (page.equals(before)) {
                break;
            }
            form.post(page, Form.TUTOR.get(page)).then().statusCode(303);
        }
        return form;
    }

    private static Map<String, Object> hours(String zone) {
        return Map.of("availability", Form.TUTOR.get("when").get("availability"), "time_zone", zone);
    }

    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(one -> one.group(1)).toList();
    }

    private static Set<String> names(Form form) {
        return Pattern.compile("<option value=\"([^\"]*)\" data-code")
                .matcher(form.get("when").asString())
                .results()
                .map(one -> one.group(1).replace("&#39;", "'"))
                .collect(Collectors.toSet());
    }

    private List<Object> all(String query) {
        return entities.createQuery(query, Object.class).getResultList();
    }
}

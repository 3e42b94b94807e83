package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.exchange.Uploads.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Whoever looks like somebody known is said to be so, before and when a file is taken in. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class KnownPeopleInFilesTest extends StoredTest {

    @Test
    void aKeyThatASpreadsheetChangedIsToldForLearnersAndTutors() {
        Map<String, String> files = Map.of("learners", Files.learners(2), "tutors", Files.tutors(2));
        upload(files).statusCode(200).body("warnings", nullValue());
        upload(files).statusCode(200).body("warnings", nullValue());

        Map<String, String> changed = Map.of(
                "learners",
                Files.learners(2).replace("\nL0,", "\n7,").replace("bada.l0@", "Bada.L0@"),
                "tutors",
                Files.tutors(2).replace("\nT1,", "\n4-Mar,"));
        List<Map<String, Object>> warnings = List.of(
                Map.of("file", "learners", "line", 2, "column", "email", "reason", said("L0")),
                Map.of("file", "tutors", "line", 3, "column", "email", "reason", said("T1")));
        upload(given().queryParam("dryRun", true), changed)
                .statusCode(200)
                .body("learners.created", is(1))
                .body("warnings", equalTo(warnings));
        upload(changed).statusCode(200).body("tutors.created", is(1)).body("warnings", equalTo(warnings));
        // It is known now that they share an address.
        upload(changed).statusCode(200).body("warnings", nullValue());
    }

    @Test
    void twoOfOneFileAreToldAsWellAndInTheReadersLanguage() {
        String family = Files.learners(3).replace("bada.l2@", "bada.l0@");
        String reason = upload(given().header("Accept-Language", "ko"), Map.of("learners", family))
                .statusCode(200)
                .body("learners.created", is(3))
                .body("warnings.line", equalTo(List.of(4)))
                .extract()
                .path("warnings[0].reason");
        assertThat(reason).contains("“L0”", "주소");
    }

    @Test
    void anAddressThatBecomesAnothersIsToldToo() {
        upload(Map.of("learners", Files.learners(2)));
        upload(Map.of("learners", Files.learners(2).replace("bada.l1@", "bada.l0@")))
                .statusCode(200)
                .body("learners.updated", is(1))
                .body("warnings.line", equalTo(List.of(3)));
    }

    @Test
    void learnersWithoutAnAddressAreNobodysDoubles() {
        String nobody =
                Files.learners(2).replaceAll("bada.l[01]@learners.test", "").replace("L1,Bada", "L1,Nari");
        upload(Map.of("learners", nobody)).statusCode(200).body("warnings", nullValue());
        upload(Map.of(
                        "learners",
                        nobody.replace("Bada", "Sora").replace("Nari", "Byeol").replace("\nL", "\n")))
                .statusCode(200)
                .body("warnings", nullValue());
    }

    @Test
    void whoeverHasTheSameNameAndHoursIsToldWithoutAnAddressToo() {
        String nobody = Files.learners(1).replace("bada.l0@learners.test", "");
        upload(Map.of("learners", nobody, "tutors", Files.tutors(1))).statusCode(200);
        Map<String, String> again = Map.of(
                "learners",
                nobody.replace("\nL0,Bada", "\n7,ＢＡＤＡ").replace("MON 18:00-21:00;", ""),
                "tutors",
                Files.tutors(1).replace("\nT0,Kim", "\n4-Mar, kim ").replace("kim.t0@", "other@"));
        List<Map<String, Object>> warnings = List.of(
                Map.of("file", "learners", "line", 2, "column", "alias", "reason", likened("L0")),
                Map.of("file", "tutors", "line", 2, "column", "name", "reason", likened("T0")));
        upload(given().queryParam("dryRun", true), again).statusCode(200).body("warnings", equalTo(warnings));
        upload(again).statusCode(200).body("warnings", equalTo(warnings));
        upload(again).statusCode(200).body("warnings", nullValue());
    }

    @Test
    void twoOfOneNameInOneFileAreToldOnceEach() {
        String two = Files.learners(3).replaceAll("bada.l[0-2]@learners.test", "");
        upload(Map.of("learners", two)).statusCode(200).body("warnings.line", equalTo(List.of(3, 4)));
        upload(Map.of("learners", two)).statusCode(200).body("warnings", nullValue());
    }

    @Test
    void oneNameAndNoHourInCommonAreTwoPeople() {
        String first = Files.learners(1).replaceAll("bada.l0@learners.test", "");
        upload(Map.of("learners", first));
        String other = first.replace("\nL0", "\nL9").replace("MON 18:00-21:00;SAT 10:00-24:00", "WED 10:00-12:00");
        upload(Map.of("learners", other)).statusCode(200).body("warnings", nullValue());
    }

    private static String likened(String ref) {
        return "“" + ref + "” has the same name already, and is free at the same hours.";
    }

    private static String said(String ref) {
        return "This address belongs to “" + ref + "” already.";
    }
}

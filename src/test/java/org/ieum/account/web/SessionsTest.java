package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody is signed in, and how they end it. */
@QuarkusTest
class SessionsTest extends StoredTest {

    private static final String MINA = "mina@example.org";
    private static final String PAGE = "/doors/page";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/24.0 Chrome/117.0 Mobile Safari/537.36";

    private WebClient admin;
    private WebClient mina;

    @BeforeEach
    void twoPeople() {
        admin = new WebClient().byPassword();
        mina = new Invitations(admin).colleague(MINA, "coordinator");
    }

    @AfterEach
    void theAdminAlone() {
        database.onlyTheAdmin();
    }

    @Test
    void oneIsEndedAndTheOtherStays() {
        WebClient phone = phone();
        String page = mina.browser().get("/sessions").asString();
        assertThat(page).contains("Samsung, Android", "this one").doesNotContain("SM-S918N");
        assertThat(numbers(page)).hasSize(2);
        String phones = numbers(phone.browser().get("/sessions").asString()).stream()
                .filter(number -> row(page, number).contains("Android"))
                .findFirst()
                .orElseThrow();
        mina.form("/sessions").post(phones).then().statusCode(303);
        phone.browser().get(PAGE).then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void allOthersAreEnded() {
        WebClient phone = phone();
        mina.form("/sessions").post("/sessions/others/end").then().statusCode(303);
        phone.browser().get(PAGE).then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(200);
        admin.browser().get(PAGE).then().statusCode(200);
        assertThat(trail.actions()).contains("session.others-ended");
    }

    @Test
    void nobodyEndsSomebodyElses() {
        String admins = numbers(admin.browser().get("/sessions").asString()).get(0);
        mina.form("/sessions").post(admins).then().statusCode(404);
        admin.browser().get(PAGE).then().statusCode(200);
        WebClient.withTheToken().get("/sessions").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0 | Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1 | Safari, iPhone",
                "curl/8.0 | ''"
            })
    void aBrowserHasAName(String userAgent, String name) {
        assertThat(Device.of(userAgent)).isEqualTo(name);
    }

    private WebClient phone() {
        WebClient phone = new WebClient();
        phone.signIn(MINA, Invitations.PASSWORD).then().statusCode(303);
        phone.browser().header("User-Agent", PHONE).get(PAGE).then().statusCode(200);
        return phone;
    }

    private static List<String> numbers(String page) {
        return Pattern.compile("/sessions/[0-9]+/end")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String row(String page, String number) {
        int end = page.indexOf(number);
        return page.substring(page.lastIndexOf("<tr>", end), end);
    }
}

package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.ieum.joining.HoldingWorkshops;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.Workshop;
import org.ieum.testing.HeardLog;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many in one room sign up with a coordinator's code of the day; a limit tells people what to do, and the operator. */
@QuarkusTest
class WorkshopTest extends StoredTest {

    @Inject HoldingWorkshops holding;
    @Inject SignUpRateLimit arrivals;
    @Inject ZoneId zone;

    @Test
    void sixtyInOneRoomSignUpWithTheCodeOfTheDay() {
        WebClient coordinator = new WebClient().signedIn();
        coordinator
                .form("/workshops")
                .formParam("day", today())
                .formParam("people", 60)
                .post("/workshops")
                .then()
                .statusCode(303);
        String code = holding.latest().get(0).code().spelt();
        Form late = new Form("learner").answered(Form.LEARNER);
        nobodyElseFits();
        late.send()
                .then()
                .statusCode(429)
                .body(containsString("code of the day"))
                .body(containsString("action=\"/join/workshop\""));
        for (int n = 0; n < 60; n++) {
            WebClient somebody = new WebClient();
            enter(somebody, code).then().statusCode(303).header("Location", endsWith("/join/learner"));
            Form form = new Form("learner", somebody);
            int number = n;
            Form.LEARNER.forEach((page, fields) -> form.post(page, named(fields, number)));
            form.send().then().statusCode(303).header("Location", endsWith("/sent"));
        }
        assertThat(number("select count(*) from learner")).isEqualTo(60);
        coordinator.browser().get("/workshops?lang=en").then().body(containsString("60 of 60"));
        WebClient another = new WebClient();
        enter(another, code);
        Form oneMore = new Form("learner", another).answered(Form.LEARNER);
        oneMore.send().then().statusCode(429);
        assertThat(values("select action from audit_entry where action like 'workshop%'"))
                .containsExactly("workshop.opened");
    }

    @Test
    void itEndsWithItsDayOrEarlier() {
        Workshop today = open(LocalDate.now(clock.withZone(zone)));
        Workshop ahead = open(LocalDate.now(clock.withZone(zone)).plusDays(1));
        assertThat(enter(new WebClient(), ahead.code().text()).statusCode()).isEqualTo(422);
        assertThat(enter(new WebClient(), today.code().text()).statusCode()).isEqualTo(303);
        WebClient coordinator = new WebClient().signedIn();
        for (Workshop one : List.of(today, ahead)) {
            String ending = "/workshops/" + one.id() + "/ending";
            coordinator.form("/workshops").post(ending).then().statusCode(303);
            coordinator.form("/workshops").post(ending).then().statusCode(303);
        }
        assertThat(enter(new WebClient(), today.code().text()).statusCode()).isEqualTo(422);
        assertThat(values("select action from audit_entry where action = 'workshop.ended'"))
                .hasSize(2);
        Workshop yesterday = open(LocalDate.now(clock.withZone(zone)));
        run("update workshop set begins_at = begins_at - interval '1 day', ends_at = ends_at - interval '1 day'");
        assertThat(enter(new WebClient(), yesterday.code().text()).statusCode()).isEqualTo(422);
    }

    @Test
    void itsAddressFillsTheFieldInAndLetsNobodyInByItself() {
        Workshop workshop = open(LocalDate.now(clock.withZone(zone)));
        nobodyElseFits();
        WebClient somebody = new WebClient();
        somebody.browser()
                .get("/join/workshop/" + workshop.code().text())
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + workshop.code().spelt() + "\""));
        new Form("learner", somebody)
                .post("who", Form.LEARNER.get("who"))
                .then()
                .statusCode(429);
        enter(somebody, workshop.code().spelt());
        new Form("learner", somebody)
                .post("who", Form.LEARNER.get("who"))
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "spaces", "full-width", "dashes", "unseen"})
    void itIsTakenAsPeopleTypeIt(String how) {
        String code = open(LocalDate.now(clock.withZone(zone))).code().spelt();
        String typed = switch (how) {
            case "small" -> code.toLowerCase(java.util.Locale.ROOT);
            case "spaces" -> " " + code.replace("-", " ") + "\u3000";
            case "full-width" ->
                code.chars()
                        .mapToObj(sign -> Character.toString(sign + 0xFEE0))
                        .collect(java.util.stream.Collectors.joining());
            case "dashes" -> code.replace("-", "–");
            default -> "\ufeff" + code.replace("-", "\u200b");
        };
        assertThat(enter(new WebClient(), typed).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "61, 10", "0, 0", "0, 201", "0, ten", "no day, 10"})
    void aDayOrANumberThatCannotBeIsRefused(String day, String people) {
        String on = day.matches("-?[0-9]+")
                ? LocalDate.now(clock.withZone(zone))
                        .plusDays(Integer.parseInt(day))
                        .toString()
                : day;
        new WebClient()
                .signedIn()
                .form("/workshops")
                .formParam("day", on)
                .formParam("people", people)
                .post("/workshops")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + people + "\""));
        assertThat(holding.latest()).isEmpty();
    }

    @Test
    void whoTypesNoCodeOrAnotherOneIsToldAndKeepsIt() {
        for (String wrong : List.of("", "ABCD-2345", "<script>", "\u0000")) {
            enter(new WebClient(), wrong)
                    .then()
                    .statusCode(422)
                    .body(containsString("does not work now"))
                    .body(not(containsString("<script>\"")));
        }
    }

    @Test
    void theOperatorIsToldOnceAnHourThatALimitBites() {
        List<String> told = new CopyOnWriteArrayList<>();
        Handler handler = new HeardLog(record -> told.add(record.getMessage()));
        Logger log = Logger.getLogger(SignUpRateLimit.class.getName());
        log.addHandler(handler);
        try {
            nobodyElseFits();
            for (int n = 0; n < 3; n++) {
                arrivals.allows(SignUpRateLimit.Purpose.SEND, "127.0.0.1");
            }
        } finally {
            log.removeHandler(handler);
        }
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("one range of addresses").doesNotContain("127.0.0");
    }

    private static io.restassured.response.Response enter(WebClient somebody, String code) {
        return somebody.form("/join/workshop")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", code)
                .formParam("kind", "learner")
                .post("/join/workshop");
    }

    private Workshop open(LocalDate day) {
        return holding.open(day, 10, "system").orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock.withZone(zone)).toString();
    }

    private static Map<String, Object> named(Map<String, Object> fields, int number) {
        Map<String, Object> named = new HashMap<>(fields);
        named.computeIfPresent("alias", (name, alias) -> "바다 " + number);
        named.computeIfPresent("email", (name, email) -> "bada" + number + "@learners.test");
        return named;
    }

    /** As many have begun and sent from here as may in an hour. */
    private void nobodyElseFits() {
        for (SignUpRateLimit.Purpose purpose : SignUpRateLimit.Purpose.values()) {
            arrivals.allows(purpose, "127.0.0.1");
        }
        run("update arrival set tries = case purpose when 'BEGIN' then 800 else 200 end");
    }
}

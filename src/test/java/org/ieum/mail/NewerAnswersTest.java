package org.ieum.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedLetters;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever types somebody's address and name changes nothing of them: the mailbox does, or a coordinator. */
@QuarkusTest
class NewerAnswersTest extends StoredTest {

    private static final String COMMON = """
            "email": "sora@people.test", "locale": "en", "gender": "undisclosed", "city": "", "delivery": "online",
            "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
            "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}]""";

    private static final String LEARNER = "{\"alias\": \"Sora\", \"needs\": [{\"subject\": \"math\", \"sessions\": 1,"
            + " \"minutes\": 60}], " + COMMON + "}";

    private static final String TUTOR = "{\"name\": \"Sora\", \"subjects\": [\"math\"], \"maxSessionsPerWeek\": 2,"
            + " \"maxLearners\": 1, \"commitmentStart\": \"2026-12-07\", \"commitmentEnd\": \"2028-01-31\", " + COMMON
            + "}";

    private static final Pattern LINK = Pattern.compile("/confirm/([A-Za-z0-9_-]{32})\\s");

    @Inject OutboxMessages messages;
    @Inject QueuedLetters letters;
    @Inject ConfirmingAddresses confirming;
    @Inject TakingNewerAnswers taking;
    @Inject BeingForgotten forgetting;
    @Inject Persons persons;

    @Inject
    @Any
    Instance<Retention> retentions;

    @ParameterizedTest
    @EnumSource(Side.class)
    void nothingIsOverwrittenBeforeItIsConfirmed(Side side) {
        signUp(side, "SAT");
        later();
        signUp(side, "SUN");
        assertThat(hours(side)).isEqualTo("SAT 10:00-12:00");
        assertThat(letter(1)).contains("It takes over the answers that you sent last");
        assertThat(letter(0)).doesNotContain("takes over");

        confirm(1);
        assertThat(hours(side)).isEqualTo("SUN 10:00-12:00");
        assertThat(person(side).confirmedAt()).isPresent();
        assertThat(waiting(side)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whoConfirmsTheFirstMailKeepsWhatItIsAbout(Side side) {
        signUp(side, "SAT");
        later();
        signUp(side, "SUN");
        confirm(0);
        assertThat(hours(side)).isEqualTo("SAT 10:00-12:00");
        assertThat(waiting(side))
                .extracting(TakingNewerAnswers.Waiting::confirmed)
                .containsExactly(false);
        confirm(1);
        assertThat(hours(side)).as("somebody vouches for them by now").isEqualTo("SAT 10:00-12:00");
        assertThat(waiting(side))
                .extracting(TakingNewerAnswers.Waiting::confirmed)
                .containsExactly(true);
    }

    @Test
    void theSecondOfTwoNewerOnesWaitsForACoordinator() {
        signUp(Side.LEARNER, "SAT");
        later();
        signUp(Side.LEARNER, "SUN");
        later();
        signUp(Side.LEARNER, "MON");
        confirm(2);
        confirm(1);
        assertThat(hours(Side.LEARNER)).isEqualTo("MON 10:00-12:00");
        assertThat(waiting(Side.LEARNER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEW", "APPROVED", "PAUSED"})
    void whoeverIsVouchedForChangesThroughACoordinatorsEyes(Status status) {
        signUp(Side.LEARNER, "SAT");
        QuarkusTransaction.requiringNew().run(() -> person(Side.LEARNER).correct(status, "system", Instant.EPOCH));
        signUp(Side.LEARNER, "SUN");
        signUp(Side.LEARNER, "SUN");
        assertThat(hours(Side.LEARNER)).isEqualTo("SAT 10:00-12:00");
        assertThat(waiting(Side.LEARNER)).as("the same twice").hasSize(1);

        WebClient coordinator = new WebClient().signedIn();
        assertThat(coordinator.browser().get("/due").asString()).contains("href=\"" + path() + "\"", "Sent again");
        String page = coordinator.browser().get(path()).asString();
        assertThat(page).contains("SAT 10:00-12:00", "SUN 10:00-12:00", "/newer/");
        assertThat(decide(coordinator, "take", 77).header("Location")).contains("changed-meanwhile");
        assertThat(hours(Side.LEARNER)).isEqualTo("SAT 10:00-12:00");
        assertThat(decide(coordinator, "take", person(Side.LEARNER).version()).header("Location"))
                .contains("saved");
        assertThat(hours(Side.LEARNER)).isEqualTo("SUN 10:00-12:00");
        assertThat(waiting(Side.LEARNER)).isEmpty();
        assertThat(actions()).contains("learner.newer-taken");
        assertThat(coordinator.browser().get("/due").asString()).doesNotContain("Sent again");
    }

    @Test
    void aCoordinatorPutsThemAway() {
        approvedWithNewer();
        decide(new WebClient().signedIn(), "drop", 0);
        assertThat(hours(Side.LEARNER)).isEqualTo("SAT 10:00-12:00");
        assertThat(waiting(Side.LEARNER)).isEmpty();
        assertThat(actions()).contains("learner.newer-dropped");
    }

    @Test
    void theSameAnswersWaitForNobody() {
        signUp(Side.LEARNER, "SAT");
        signUp(Side.LEARNER, "SAT");
        send(Side.LEARNER, LEARNER.replace("\"Sora\"", "\" ＳＯＲＡ\""));
        assertThat(waiting(Side.LEARNER))
                .as("a name that reads the same, written otherwise")
                .hasSize(1);
    }

    @Test
    void nobodyAgreesForThem() {
        signUp(Side.LEARNER, "SAT");
        send(Side.LEARNER, LEARNER.replace("SAT", "SUN").replaceFirst("\\{", "{\"consent\": 1, "));
        assertThat(value("select count(*) from consent")).isEqualTo("0");
        assertThat(waiting(Side.LEARNER)).hasSize(1);
    }

    @Test
    void theirConsentCountsOnceTheyConfirm() {
        signUp(Side.LEARNER, "SAT");
        later();
        send(Side.LEARNER, LEARNER.replace("SAT", "SUN").replaceFirst("\\{", "{\"consent\": 1, "));
        assertThat(confirming.asksConsent(confirming.find(token(0)))).isTrue();
        assertThat(confirming.asksConsent(confirming.find(token(1)))).isFalse();
        confirm(1);
        assertThat(value("select count(*) from consent")).isEqualTo("1");
    }

    @Test
    void theyGoWithThePersonWithTheAddressAndWithTime() {
        approvedWithNewer();
        QuarkusTransaction.requiringNew().run(() -> forgetting.forget(who(Side.LEARNER), "system"));
        assertThat(value("select count(*) from newer_answer")).isEqualTo("0");

        database.clear();
        approvedWithNewer();
        QuarkusTransaction.requiringNew().run(() -> {
            DueRetention clockwork = retentions.stream()
                    .filter(one -> one.what() == KeptThing.NEWER_ANSWER)
                    .map(DueRetention.class::cast)
                    .findFirst()
                    .orElseThrow();
            Instant now = clock.instant();
            assertThat(clockwork.delete(now.plus(Duration.ofDays(29)))).isZero();
            assertThat(clockwork.due(now.plus(Duration.ofDays(31)))).isEqualTo(1);
            assertThat(clockwork.delete(now.plus(Duration.ofDays(31)))).isEqualTo(1);
        });
        assertThat(waiting(Side.LEARNER)).isEmpty();
    }

    @Test
    void whatIsKeptAsideIsSealed() {
        approvedWithNewer();
        assertThat(value("select encode(told, 'escape') from newer_answer")).doesNotContain("Sora", "sora", "SUN");
    }

    private void approvedWithNewer() {
        signUp(Side.LEARNER, "SAT");
        QuarkusTransaction.requiringNew()
                .run(() -> person(Side.LEARNER).correct(Status.APPROVED, "system", Instant.EPOCH));
        signUp(Side.LEARNER, "SUN");
        assertThat(waiting(Side.LEARNER)).hasSize(1);
    }

    private Response decide(WebClient coordinator, String choice, int version) {
        return coordinator
                .form(path())
                .formParam("choice", choice)
                .formParam("version", version)
                .post(path() + "/newer/" + waiting(Side.LEARNER).get(0).id());
    }

    private String path() {
        return "/learners/" + person(Side.LEARNER).id();
    }

    private void signUp(Side side, String day) {
        send(side, (side == Side.LEARNER ? LEARNER : TUTOR).replace("SAT", day));
    }

    private static void send(Side side, String body) {
        given().contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/v1/" + side.plural())
                .then()
                .statusCode(202);
    }

    private void later() {
        run("update outbox_message set created_at = created_at - interval '3 minutes'");
    }

    private Person person(Side side) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<? extends Person> all = persons.of(side).listAll();
            assertThat(all).hasSize(1);
            Person person = all.get(0);
            assertThat(person.answers()).extracting(Fact.Told::cell).isNotEmpty();
            return person;
        });
    }

    private PersonId who(Side side) {
        return new PersonId(side, person(side).id());
    }

    private String hours(Side side) {
        return QuarkusTransaction.requiringNew()
                .call(() -> person(side).availability().get(0).toString());
    }

    private List<TakingNewerAnswers.Waiting> waiting(Side side) {
        return QuarkusTransaction.requiringNew().call(() -> taking.of(who(side)));
    }

    private List<String> texts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> messages.queued(Instant.EPOCH, 0, 1000).stream()
                        .sorted((one, other) -> Long.compare(one.id(), other.id()))
                        .map(message -> letters.letter(message).text())
                        .filter(text -> LINK.matcher(text).find())
                        .toList());
    }

    private String letter(int number) {
        return texts().get(number);
    }

    private String token(int number) {
        Matcher link = LINK.matcher(letter(number));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void confirm(int number) {
        assertThat(confirming.confirm(token(number), Optional.empty())).isInstanceOf(Finding.Open.class);
    }

    private String actions() {
        return value("select string_agg(action, ' ') from audit_entry");
    }
}

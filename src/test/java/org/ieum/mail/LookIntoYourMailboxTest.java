package org.ieum.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedLetters;
import org.ieum.person.EmailAddress;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is told to look into their mailbox finds a mail there, whoever their address is known as. */
@QuarkusTest
class LookIntoYourMailboxTest extends StoredTest {

    private static final String ADDRESS = "sora@learners.test";

    private static final String SORA = """
            {"alias": "Sora", "email": "sora@learners.test", "locale": "en", "gender": "undisclosed", "city": "",
             "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "english", "sessions": 1, "minutes": 60}],
             "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}]}""";

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+/(confirm|me)/([A-Za-z0-9_-]{32})\\s");

    @Inject OutboxMessages messages;
    @Inject QueuedLetters letters;
    @Inject ConfirmingAddresses confirming;
    @Inject Persons persons;

    @Test
    void whoeverSignsUpAgainGetsASecondMailWithALinkThatWorks() {
        signUp(SORA);
        signUp(SORA);
        assertThat(links()).as("a second click sends no second mail").hasSize(1);
        later("3 minutes");
        signUp(SORA.replace("sora@", "Sora@"));
        assertThat(links()).hasSize(2).allMatch(this::isGood);
        assertThat(confirmed()).containsExactly(false);
        confirm(links().get(1));
        assertThat(confirmed()).containsExactly(true);
    }

    @Test
    void aMailThatHasRunOutIsSentAgain() {
        signUp(SORA);
        later("20 days");
        run("update link set expires_at = expires_at - interval '20 days'");
        assertThat(links()).noneMatch(this::isGood);
        signUp(SORA);
        assertThat(links()).hasSize(2).anyMatch(this::isGood);
    }

    @Test
    void theOwnPagesDoorKnowsTheUnconfirmed() {
        signUp(SORA);
        later("3 minutes");
        askForOwnPage();
        assertThat(links()).hasSize(2).allMatch(this::isGood);
    }

    @Test
    void aStrangerIsWrittenToAFewTimesADay() {
        for (int i = 0; i < 6; i++) {
            signUp(SORA);
            askForOwnPage();
            later("3 minutes");
        }
        assertThat(links()).hasSize(3);
        for (int i = 0; i < 40; i++) {
            signUp(SORA.replace("Sora", "Nobody" + i));
        }
        assertThat(leavingWithin("interval '8 hours'"))
                .as("under whatever name")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(perDay()).as("two a day, for a week").containsOnly(2).hasSize(7);
        assertThat(links()).hasSize(14);
        assertThat(new WebClient()
                        .form("/join/learner")
                        .post("/join/learner/who")
                        .statusCode())
                .isLessThan(500);
    }

    /** How many leave each day. */
    private List<Integer> perDay() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery(
                                "select cast(count(*) as int) from outbox_message group by cast(next_try_at as date)"
                                        + " order by 1",
                                Integer.class)
                        .getResultList());
    }

    private List<?> leavingWithin(String interval) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select id from outbox_message where next_try_at < now() + " + interval, Long.class)
                        .getResultList());
    }

    @Test
    void whoeverIsKnownIsToldSo() {
        for (Status status : List.of(Status.INTERVIEW, Status.APPROVED, Status.PAUSED)) {
            database.clear();
            signUp(SORA);
            becomes(status);
            signUp(SORA.replace("SAT", "SUN"));
            assertThat(links()).as(status.code()).hasSize(2).last().asString().startsWith("me/");
            assertThat(available()).as(status.code()).containsExactly("[SAT 10:00-12:00]");
            signUp(SORA);
            assertThat(links()).as("again at once").hasSize(2);
            later("3 minutes");
            signUp(SORA);
            assertThat(links()).as("again").hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "LEFT"})
    void whoeverIsOutComesAnew(Status out) {
        signUp(SORA);
        becomes(out);
        signUp(SORA.replace("SAT", "SUN"));
        assertThat(available()).containsExactly("[SAT 10:00-12:00]", "[SUN 10:00-12:00]");
        assertThat(links()).hasSize(2);
        confirm(links().get(1));
        assertThat(confirmed()).containsExactly(false, true);
    }

    @Test
    void everyChildOfAFamilyIsKeptAndWrittenTo() {
        for (String child : List.of("Sora", "Bada", "소라", "Sora B")) {
            signUp(SORA.replace("Sora", child));
        }
        assertThat(names()).containsExactly("Sora", "Bada", "소라", "Sora B");
        assertThat(links()).hasSize(4).allMatch(this::isGood);
        links().forEach(this::confirm);
        assertThat(confirmed()).containsExactly(true, true, true, true);
        // The same names, written otherwise; each link opened a page of its own.
        for (String child : List.of("SORA", " Ｓｏｒａ ", "so\\u200bra", "\\u1109\\u1169\\u1105\\u1161")) {
            signUp(SORA.replace("Sora", child));
        }
        assertThat(names()).hasSize(4);
        long before = links().size();
        askForOwnPage();
        assertThat(links()).as("a page for each").hasSize((int) before + 4);
    }

    @Test
    void nobodyIsReplacedByASiblingWhateverTheyAreKnownAs() {
        for (Status status : Status.values()) {
            database.clear();
            signUp(SORA);
            becomes(status);
            signUp(SORA.replace("Sora", "Younger").replace("english", "math"));
            assertThat(names()).as(status.code()).containsExactly("Sora", "Younger");
            assertThat(links()).as(status.code()).hasSize(2);
            String duplicates =
                    new WebClient().signedIn().browser().get("/duplicates").asString();
            assertThat(duplicates.contains(">Sora</a>") && duplicates.contains(">Younger</a>"))
                    .as(status.code())
                    .isEqualTo(status != Status.LEFT);
        }
    }

    private void signUp(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/learners")
                .then()
                .statusCode(202);
    }

    private static void askForOwnPage() {
        new WebClient()
                .form("/me")
                .formParam("email", ADDRESS)
                .post("/me")
                .then()
                .statusCode(303);
    }

    /** Everything was queued so much earlier. */
    private void later(String interval) {
        run("update outbox_message set created_at = created_at - interval '" + interval + "'");
    }

    private void becomes(Status status) {
        QuarkusTransaction.requiringNew()
                .run(() -> people().forEach(person -> person.correct(status, "system", Instant.EPOCH)));
    }

    /** What the mails lead to, {@code confirm/…} or {@code me/…}, in the order in which they were queued. */
    private List<String> links() {
        return QuarkusTransaction.requiringNew()
                .call(() -> messages.queued(Instant.EPOCH, 0, 1000).stream()
                        .sorted((one, other) -> Long.compare(one.id(), other.id()))
                        .map(message -> letters.letter(message).text())
                        .map(LINK::matcher)
                        .filter(Matcher::find)
                        .map(link -> link.group(1) + "/" + link.group(2))
                        .toList());
    }

    private boolean isGood(String link) {
        return QuarkusTransaction.requiringNew()
                .call(() -> confirming.find(link.substring("confirm/".length())) instanceof Finding.Open);
    }

    private void confirm(String link) {
        assertThat(confirming.confirm(link.substring("confirm/".length()), Optional.empty()))
                .isInstanceOf(Finding.Open.class);
    }

    private List<? extends Person> people() {
        return persons.of(Side.LEARNER).at(new EmailAddress(ADDRESS));
    }

    private List<String> names() {
        return QuarkusTransaction.requiringNew()
                .call(() -> people().stream().map(Person::displayName).toList());
    }

    private List<Boolean> confirmed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> people().stream()
                        .map(person -> person.confirmedAt().isPresent())
                        .toList());
    }

    private List<String> available() {
        return QuarkusTransaction.requiringNew()
                .call(() -> people().stream()
                        .map(person -> person.availability().toString())
                        .toList());
    }
}

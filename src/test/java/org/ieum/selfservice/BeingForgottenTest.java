package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.SentForm;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.QueuedLetters;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.person.PersonId;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.platform.Token;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever wants to be forgotten is: no word of theirs is left, in any table, in any form, open or sealed. */
@QuarkusTest
class BeingForgottenTest extends StoredTest {

    private static final List<String> LEARNERS =
            List.of("CANARYREF1", "CanaryAlias", "canarylearner@people.test", "canarynote1", "TUE 05:00-05:30");
    private static final List<String> TUTORS =
            List.of("CANARYREF2", "CanaryTutor", "canaryref2@tutors.test", "canarynote2", "canary sentence");

    @Inject Outbox outbox;
    @Inject OutboxMessages messages;
    @Inject QueuedLetters letters;
    @Inject ForgettingLater later;
    @Inject AskingThrottle throttle;
    @Inject Sealing sealing;
    @Inject AskedLinks asked;
    @Inject KeepingForms keeping;
    @Inject BeingForgotten forgetting;

    @BeforeEach
    void twoCanariesWhoMeet() throws Exception {
        throttle.forget();
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner(
                        "CANARYREF1",
                        "CanaryAlias",
                        "canarylearner@people.test",
                        "Seoul",
                        "english:1x60",
                        "MON 18:00-21:00;TUE 05:00-05:30",
                        "2026-09-01")
                .tutor("CANARYREF2", "CanaryTutor", "english", "approved")
                .pair("CANARYREF1", "CANARYREF2", "MON 18:00/60")
                .wish("CANARYREF1", "CANARYREF2", "learner", "1")
                .arrive();
        QuarkusTransaction.requiringNew().run(this::whatElseIsKept);
    }

    @ParameterizedTest
    @CsvSource({"canarylearner@people.test,learner", "canaryref2@tutors.test,tutor"})
    void noWordOfTheirsIsLeft(String address, String kind) throws Exception {
        boolean learner = kind.equals("learner");
        List<String> theirs = learner ? LEARNERS : TUTORS;
        String link = OwnPageLinks.link(mailbox, address);
        mailsAreSettled();
        assertThat(found(theirs)).as("the search finds what is there").hasSizeGreaterThanOrEqualTo(4);
        WebClient canary = OwnPageLinks.at(link);
        assertThat(OwnPageLinks.send(canary, "/my/forgetting", Map.of()).statusCode())
                .as("not sure")
                .isEqualTo(422);
        assertThat(found(theirs)).isNotEmpty();

        assertThat(OwnPageLinks.send(canary, "/my/forgetting", Map.of("sure", "yes"))
                        .header("Location"))
                .endsWith("/me?notice=forgotten");
        OwnPageLinks.mail(mailbox, address, Pattern.compile(learner ? "다 지웠습니다" : "That is done"));
        mailsAreSettled();
        later.lookAround();

        assertThat(found(theirs)).isEmpty();
        assertThat(canary.browser().get("/my").statusCode()).isEqualTo(303);
        assertThat(new WebClient().browser().get(link).statusCode()).isEqualTo(410);
        assertThat(value("select count(*) from pairing where state = 'ended'")).isEqualTo("1");
        assertThat(value("select count(*) from pairing where state = 'withdrawn'"))
                .isEqualTo("1");
        assertThat(value("select status || (forgotten_at is not null) from " + kind))
                .isEqualTo("lefttrue");
        assertThat(value("select count(*) from wish")).isEqualTo("0");
        assertThat(value("select count(*) from offer where note is not null")).isEqualTo("0");
        String other = learner ? "canaryref2@tutors.test" : "canarylearner@people.test";
        assertThat(OwnPageLinks.mail(
                        mailbox, other, Pattern.compile(learner ? "do not go on for the learner" : "더 할 수 없게")))
                .doesNotContain("Canary" + (learner ? "Alias" : "Tutor"));
    }

    @Test
    void theOthersAreStillThere() throws Exception {
        WebClient canary = OwnPageLinks.at(OwnPageLinks.link(mailbox, "canarylearner@people.test"));
        OwnPageLinks.send(canary, "/my/forgetting", Map.of("sure", "yes"));
        assertThat(found(List.of("CanaryTutor", "canaryref2@tutors.test"))).contains("CanaryTutor in table tutor");
        assertThat(WebClient.withTheToken().get("/api/v1/learners.csv").asString())
                .doesNotContain("–");
    }

    @Test
    void whatWasTypedWithTheirAddressGoesWithThem() {
        typeTheAddressEverywhere();
        assertThat(leftOf("draft", "asked_link", "kept_form", "sign_up")).isEqualTo("2 2 2 2");
        forget(Audit.PUBLIC);
        assertThat(leftOf("draft", "asked_link", "kept_form", "sign_up"))
                .as("somebody else's")
                .isEqualTo("1 1 1 1");
    }

    /** Who never proved an address may be signing up with it this minute. */
    @Test
    void theClockTakesNothingFromWhoeverComesAnew() {
        typeTheAddressEverywhere();
        forget(Audit.SYSTEM);
        assertThat(leftOf("draft", "asked_link", "kept_form", "sign_up")).isEqualTo("2 2 2 2");
    }

    /** Beside another one; letter case does not count. */
    private void typeTheAddressEverywhere() {
        for (String address : List.of(" CanaryLearner@people.TEST", "canarylearner@people.test.example")) {
            new WebClient()
                    .form("/join/learner/who")
                    .formParam("alias", "New")
                    .formParam("email", address)
                    .post("/join/learner/who")
                    .then()
                    .statusCode(303);
            QuarkusTransaction.requiringNew().run(() -> {
                asked.add(new AskedLink(Text.clean(address), Instant.now()));
                keeping.keep(
                        Token.fresh(),
                        "account:1",
                        new SentForm("/p", "/p", Map.of("email", List.of(address), "a", List.of("b"))));
                entities.createNativeQuery("insert into sign_up (id, side, told, address_lookup, actor, received_at)"
                                + " values (nextval('sign_up_seq'), 'learner', :told, :lookup, 'public', now())")
                        .setParameter("told", new byte[] {2})
                        .setParameter("lookup", sealing.lookup(Text.clean(address)))
                        .executeUpdate();
            });
        }
    }

    private void forget(String actor) {
        long id = Long.parseLong(value("select id from learner"));
        QuarkusTransaction.requiringNew().run(() -> forgetting.forget(new PersonId(Side.LEARNER, id), actor));
    }

    private String leftOf(String... tables) {
        return Stream.of(tables)
                .map(table -> value("select count(*) from " + table))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aCoordinatorBringsNobodyBackWhoWasForgotten() throws Exception {
        WebClient canary = OwnPageLinks.at(OwnPageLinks.link(mailbox, "canarylearner@people.test"));
        OwnPageLinks.send(canary, "/my/forgetting", Map.of("sure", "yes"));
        WebClient coordinator = new WebClient().signedIn();
        String page = "/learners/" + value("select id from learner");
        coordinator
                .form(page)
                .formParam("status", "applied")
                .formParam("version", value("select version from learner"))
                .post(page + "/status");
        assertThat(value("select status from learner")).isEqualTo("left");
    }

    /** A round's proposal with a coordinator's note, two sentences of a tutor's, and mails that tell of each other. */
    private void whatElseIsKept() {
        run("insert into round (id, version, effective_on, time_limit_seconds, state, started_by, started_at)"
                + " values (nextval('round_seq'), 0, '2026-11-30', 30, 'cancelled', 'system', now())");
        run(
                "insert into proposal (id, version, round_id, learner_id, tutor_id, subject, meeting, times, change, reasons,"
                        + " decision, objection, objection_note) select nextval('proposal_seq'), 0, r.id, l.id, t.id, 'english',"
                        + " 'online', '{MON 18:00/60}', 'new', '[]', 'rejected', 'other', 'canarynote1 canarynote2'"
                        + " from round r, learner l, tutor t");
        run(
                "insert into rejection (round_id, learner_id, subject, tutor_id, objection, objection_note)"
                        + " select r.id, l.id, 'english', t.id, 'other', 'canarynote1 canarynote2' from round r, learner l, tutor t");
        run("insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state)"
                + " select nextval('pairing_seq'), 0, l.id, t.id, 'math', 'online', '{SAT 10:00/60}', '2026-11-30', 'offered'"
                + " from learner l, tutor t");
        entities.createNativeQuery("insert into offer (pairing_id, version, round_id, asked_at, deadline, turn, note)"
                        + " select p.id, 0, r.id, now(), now() + interval '5 days', 1, :note from pairing p, round r"
                        + " where p.subject = 'math'")
                .setParameter("note", sealing.seal("canarynote1 canarynote2", new SealedAt("offer.note", offered())))
                .executeUpdate();
        entities.createQuery("from Tutor", Tutor.class)
                .getSingleResult()
                .introduce(Optional.of("canarynote2"), Optional.of("A canary sentence."));
        entities.createQuery("from Learner", Learner.class)
                .getSingleResult()
                .confide(new Confided(
                        Optional.of("canarynote1 why"),
                        Optional.of("canarynote1 avoid"),
                        Optional.of("canarynote1 ngo"),
                        Optional.of("canarynote1 reached")));
        outbox.queue(new OutgoingMail(
                "test/draft",
                "draft",
                new Recipient(RecipientKind.DRAFT, 1),
                new Letter("canarylearner@people.test", "Test", "go on", "<p>go on", Optional.empty())));
        tell(RecipientKind.LEARNER, "learner", "canarylearner@people.test", "CanaryTutor");
        tell(RecipientKind.TUTOR, "tutor", "canaryref2@tutors.test", "CanaryAlias");
    }

    private void tell(RecipientKind kind, String table, String address, String of) {
        long id = number("select id from " + table);
        outbox.queue(new OutgoingMail(
                "test/" + table,
                "pairing-new",
                new Recipient(kind, id),
                new Letter(address, "Test", of, "<p>" + of, Optional.empty())));
    }

    private void mailsAreSettled() {
        Waiting.until(
                "sent",
                () -> value("select count(*) from outbox_message where state = 'waiting'")
                        .equals("0"));
    }

    /** Where one of the words is, in any table; as text, in the bytes of a column, or in a sealed mail. */
    private List<String> found(List<String> words) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> places =
                    tables().stream().collect(Collectors.toMap(table -> "table " + table, this::content));
            for (OutboxMessage message : messages.queued(Instant.EPOCH, 0, 1000)) {
                places.put("mail " + message.id(), letters.letter(message) == null ? "" : said(message));
            }
            Learner learner =
                    entities.createQuery("from Learner", Learner.class).getSingleResult();
            places.put(
                    "sealed",
                    learner.confided().why().orElse("")
                            + learner.confided().avoid().orElse("")
                            + learner.confided().through().orElse(""));
            Tutor tutor = entities.createQuery("from Tutor", Tutor.class).getSingleResult();
            places.put(
                    "sealed of the tutor",
                    tutor.introduction().orElse("") + tutor.shownAs().orElse(""));
            return places.entrySet().stream()
                    .flatMap(place -> words.stream()
                            .filter(word -> place.getValue().contains(word)
                                    || place.getValue()
                                            .contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                            .map(word -> word + " in " + place.getKey()))
                    .sorted()
                    .toList();
        });
    }

    private String offered() {
        return value("select cast(id as text) from pairing where subject = 'math'");
    }

    private String said(OutboxMessage message) {
        Letter letter = letters.letter(message);
        return letter.address() + letter.subject() + letter.text() + letter.html();
    }

    private List<String> tables() {
        return values("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'");
    }

    private String content(String table) {
        return String.valueOf(
                entities.createNativeQuery("select string_agg(cast(t as text), ' ') from \"" + table + "\" t")
                        .getSingleResult());
    }
}

package org.ieum.web;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.account.web.Invitations;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.TextFile;
import org.ieum.exchange.draft.TryingImports;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.matching.model.Change;
import org.ieum.person.Status;
import org.ieum.spreadsheet.BringingTablesIn;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredPairings;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.WebClient;

/** An installation after some months, with everything on its pages that can be there, and names that are long. */
@Singleton
class FilledInstallation {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final TextFile WISHES = new TextFile("learner_ref,tutor_ref,by,kind\nL1,T1,learner,1\n");
    private static final LocalDate SPRING = LocalDate.of(2026, 5, 4);

    @Inject CleanDatabase database;
    @Inject StoredPairings pairings;
    @Inject StoredPeople people;
    @Inject MakingLessons making;
    @Inject BringingTablesIn tables;
    @Inject TryingImports imports;
    @Inject AnsweringCheckIns answering;
    @Inject EntityManager entities;

    void empty() {
        database.clear();
        database.onlyTheAdmin();
    }

    /** Fills it; what stands for which placeholder in a path. */
    Map<String, String> fill(GreenMail mailbox) {
        empty();
        // Links of people of an earlier test open nothing.
        purge(mailbox);
        new Invitations(new WebClient().signedIn()).invite("a.colleague.with.a.long.name@example.org", "coordinator");
        RestAssured.requestSpecification = WebClient.withTheToken();
        try {
            new WebClient()
                    .signedIn()
                    .form("/workshops")
                    .formParam("day", LocalDate.now(SEOUL).toString())
                    .formParam("people", 60)
                    .post("/workshops");
            String declined = offers();
            long veteran = pairsOfThePast();
            peopleInFiles();
            cancelledRound();
            String round = SolvedRounds.solved();
            decideSome(round);
            mailbox.waitForIncomingEmail(30_000, 2);
            oneMailFails();
            oneMailCameBack();
            handovers();
            String met = number(
                    "select min(h.pairing_id) from handover h join pairing p on p.id = h.pairing_id where p.state = 'running'");
            lessons(met);
            checkIns(Long.parseLong(met));
            notes("learner", number("select min(id) from learner where ref = 'L1'"));
            notes("pairing", met);
            String number = Long.toString(SolvedRounds.id(round));
            return Map.ofEntries(
                    Map.entry("{learner}", number("select min(id) from learner where ref = 'L1'")),
                    Map.entry("{tutor}", Long.toString(veteran)),
                    Map.entry("{twin}", number("select max(id) from learner")),
                    Map.entry("{double}", number("select max(id) from tutor where id <> " + veteran)),
                    Map.entry("{round}", number),
                    Map.entry("{cancelled}", number("select min(id) from round where state = 'cancelled'")),
                    Map.entry("{published}", number("select min(id) from round where state = 'published'")),
                    Map.entry(
                            "{proposal}",
                            number("select min(id) from proposal where change = 'new' and round_id = " + number)),
                    Map.entry("{answer}", whatIf(number)),
                    Map.entry("{offer}", number("select min(id) from pairing where state = 'offered'")),
                    Map.entry("{declined}", declined),
                    Map.entry("{ended}", number("select min(id) from pairing where state = 'ended'")),
                    Map.entry("{handover}", met),
                    Map.entry(
                            "{lesson}",
                            number("select min(id) from lesson where starts_at > now() and pairing_id = " + met)),
                    Map.entry("{spare}", spare(declined)),
                    Map.entry("{concern}", concern()),
                    Map.entry("{table}", table("nowhere")),
                    Map.entry("{understood}", table("Seoul")),
                    Map.entry("{draft}", draft()),
                    Map.entry("{mail}", number("select max(id) from outbox_message where kind <> 'invitation'")),
                    Map.entry("{account}", number("select max(id) from account")));
        } finally {
            RestAssured.requestSpecification = null;
        }
    }

    /** One of the two has not answered, and the other one has, with a line. */
    private void checkIns(long pairing) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into check_in (id, version, pairing_id, side, person_id, number, asked_at)"
                                        + " select nextval('check_in_seq'), 0, id, 'learner', learner_id, 0, now()"
                                        + " from pairing where id = :pairing")
                        .setParameter("pairing", pairing)
                        .executeUpdate());
        answering.writeDown(
                pairing,
                Side.TUTOR,
                CheckInAnswer.SO_SO,
                CheckInLine.read("We read the letters of the harbour’s office; half of it we skip.")
                        .orElseThrow(),
                admin());
    }

    /** One to which somebody comes back, and one that stays. */
    private static void notes(String about, String id) {
        WebClient coordinator = new WebClient().signedIn();
        for (String day : List.of(LocalDate.now(SEOUL).toString(), "")) {
            coordinator
                    .form("/notes")
                    .formParam("text", "Called the aunt who reads the mails.\nShe is at home after six.")
                    .formParam("followUp", day)
                    .post("/notes/about/" + about + "/" + id)
                    .then()
                    .statusCode(303);
        }
    }

    private String concern() {
        new WebClient()
                .form("/concern")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", "A tutor whom I met by the harbour asked where my parents live.")
                .post("/concern")
                .then()
                .statusCode(303);
        return number("select min(id) from concern");
    }

    /** Somebody's own, with a city that is known or not. */
    private String table(String city) {
        byte[] file = ("Name and family name,Address for mails,Where do you live?\nBada,bada@people.test," + city
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return tables.begin(new ByteArrayInputStream(file), DataFile.LEARNERS, admin())
                .toString();
    }

    private String draft() {
        UUID draft = imports.begin(Map.of(DataFile.WISHES, WISHES), admin());
        return imports.await(draft, admin()).orElseThrow().draft().toString();
    }

    private String admin() {
        return "account:" + number("select min(id) from account");
    }

    private static void purge(GreenMail mailbox) {
        try {
            mailbox.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    /** Two that a round made; one was declined, and somebody else could be asked instead. */
    private String offers() {
        people.learner("O1", "science", "FRI 19:00-20:00");
        people.learner("O2", "science", "THU 19:00-20:00");
        people.tutor("S1", "science", "FRI 19:00-22:00");
        people.tutor("S2", "science", "FRI 19:00-22:00");
        people.tutor("S3", "science", "THU 19:00-22:00");
        RestAssured.given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        String offer = number("select p.id from pairing p join learner l on l.id = p.learner_id where l.ref = 'O1'");
        new WebClient()
                .signedIn()
                .form("/offers/" + offer)
                .formParam("side", "tutor")
                .formParam("answer", "declined")
                .formParam("reason", "times")
                .formParam("seen", 0)
                .post("/offers/" + offer + "/answers")
                .then()
                .statusCode(303);
        return offer;
    }

    /** Every pairing that runs is being handed over, in both ways; both people have read how to meet safely. */
    private void handovers() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "insert into meeting_place values (-1, 0, 'Busan', 'The old library by the harbour',"
                                    + " '12 Long Street, Busan', 'every day 9-18', 'bus 3', 'two doors', false),"
                                    + " (-2, 0, 'Seoul', 'Town hall', '1 Square', 'Mon-Fri', '', '', true)")
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into handover (pairing_id, version, meeting, opened_at, due_on, place_id,"
                                    + " held_back, learner_read_at, tutor_read_at)"
                                    + " select id, 0, meeting, now(), current_date - 1,"
                                    + " case meeting when 'in_person' then -1 end, 1, now(), now() from pairing"
                                    + " where state = 'running' on conflict (pairing_id) do update set"
                                    + " place_id = excluded.place_id, learner_read_at = now(), tutor_read_at = now()")
                    .executeUpdate();
            entities.createNativeQuery("insert into conversation (pairing_id, version, called_at, called_by)"
                            + " select pairing_id, 0, now(), 'learner' from handover")
                    .executeUpdate();
        });
    }

    /** Those to come of all pairings, and two before of one, of which the two said what they do not agree on. */
    private void lessons(String pairing) {
        making.make();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into lesson (id, version, pairing_id, learner_id, tutor_id,"
                                        + " phase, place, planned_at, starts_at, minutes, state, by_whom, late, learner_said, tutor_said)"
                                        + " select -n, 0, id, learner_id, tutor_id, 0, 0, now() - n * interval '7 days',"
                                        + " now() - n * interval '7 days' + interval '1 hour', 60,"
                                        + " case n when 1 then 'held' else 'cancelled' end, case n when 2 then 'tutor' end, n = 2,"
                                        + " case n when 1 then 'nobody_came' end, case n when 1 then 'met' end"
                                        + " from pairing, generate_series(1, 2) n where id = " + pairing)
                        .executeUpdate());
    }

    private static String spare(String offer) {
        String page =
                new WebClient().signedIn().browser().get("/offers/" + offer).asString();
        Matcher link = Pattern.compile("/next\\?tutor=([0-9]+)").matcher(page);
        if (!link.find()) {
            throw new AssertionError("nobody else for the offer");
        }
        return link.group(1);
    }

    /** A tutor with lessons on many days, some of which came to an end; one round that was published. */
    private long pairsOfThePast() {
        long tutor = people.tutor("Kim Minji of the long name", "kim@example.org", PageLanguage.KO, SEOUL);
        people.tutorBecomes(tutor, Status.APPROVED);
        long learner = people.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.KO, SEOUL);
        long pairing = pairings.pairing(learner, tutor, SPRING, "TUE 10:00/90", "THU 19:00/60");
        for (int n = 0; n < 3; n++) {
            long other = people.learner("P" + n, "math", "MON 19:00-22:00");
            pairings.pairing(other, tutor, SPRING.plusWeeks(n * 6L), "TUE " + (13 + n * 2) + ":00/60");
        }
        long last = people.learner("P9", "math", "MON 19:00-22:00");
        pairings.end(pairings.pairing(last, tutor, SPRING.minusWeeks(9), "WED 10:00/60"));
        pairings.publish(pairings.round(), Change.NEW, pairing);
        return tutor;
    }

    /** Of each kind of change one at least: kept, moved, replaced, ended and new; and some who get nobody. */
    private static void peopleInFiles() {
        new PeopleInFiles()
                .learner("L1", "아름다운 이름을 가진 사람", "areum@people.test", "english:1x60;math:2x90", "2026-09-01")
                .learner("L2", "Bada", "", "english:1x60", "2026-09-01")
                .learner("L3", "Bada", "", "english:1x60", "2026-06-01")
                .learner("L4", "Haneul", "", "Busan", "english:1x60", "TUE 06:00-07:00", "2026-06-01")
                .learner("L5", "Sora", "sora@people.test", "economics:3x120", "2026-06-01")
                .learner("L6", "Nari", "", "", "math:1x60", "SUN 22:00-24:00", "2026-06-01")
                .learner("L7", "Garam", "garam@people.test", "english:2x60", "2026-08-01")
                .tutor("T1", "Lee", "english;math", "approved")
                .tutor("T2", "Park who has left and whose name is long", "english", "left")
                .tutor("T3", "Choi", "english", "approved")
                .tutor("T4", "Jung", "math", "applied")
                .pair("L1", "T1", "MON 18:00/60")
                .pair("L2", "T1", "WED 18:00/60")
                .pair("L3", "T2", "SAT 10:00/60")
                .pair("L4", "T2", "TUE 06:00/60")
                .wish("L7", "T3", "learner", "1")
                .wish("L1", "T3", "learner", "never")
                .arrive();
    }

    private static void cancelledRound() {
        RestAssured.given().post(SolvedRounds.solved() + "/cancellation").then().statusCode(200);
    }

    private static void decideSome(String round) {
        decide(round, 0, Map.of("decision", "approved", "locked", true, "version", 0));
        decide(
                round,
                1,
                Map.of(
                        "decision", "rejected",
                        "reason", "times",
                        "note", "Said so on the telephone, at some length, and then once more",
                        "version", 0));
    }

    private static void decide(String round, int which, Map<String, Object> decision) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(decision)
                .patch(round + "/proposals/"
                        + RestAssured.given()
                                .get(round + "/proposals")
                                .jsonPath()
                                .getLong("[" + which + "].id"))
                .then()
                .statusCode(200);
    }

    @Transactional
    void oneMailCameBack() {
        entities.createNativeQuery("insert into address_pause (id, recipient_kind, recipient_id, reason, since)"
                        + " select nextval('address_pause_seq'), 'learner', min(id), 'unknown', now() from learner")
                .executeUpdate();
    }

    @Transactional
    void oneMailFails() {
        entities.createNativeQuery("update outbox_message set state = 'given_up', sent_at = null, tries = 12,"
                        + " last_error = '550 5.1.1 The email account that you tried to reach does not exist'"
                        + " where id = (select max(id) from outbox_message)")
                .executeUpdate();
    }

    private static String whatIf(String round) {
        // A browser, which has no token.
        RestAssured.requestSpecification = null;
        Response asked = new WebClient()
                .signedIn()
                .form("/rounds/" + round + "/what-if")
                .formParam("about", "without")
                .formParam("tutor", "T3")
                .post("/rounds/" + round + "/what-if");
        return asked.header("Location").replaceAll(".*/", "");
    }

    private String number(String query) {
        return entities.createNativeQuery(query).getSingleResult().toString();
    }
}

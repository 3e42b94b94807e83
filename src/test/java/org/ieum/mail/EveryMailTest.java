package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ieum.account.AccountInvited;
import org.ieum.account.AdminAlarmed;
import org.ieum.account.SecondStepChanged;
import org.ieum.account.SecondStepWaysChanged;
import org.ieum.account.SecondStepWaysChanged.SecondStepChange;
import org.ieum.checkin.CheckInAsked;
import org.ieum.concern.ConcernReported;
import org.ieum.concern.LessonsHeldBack;
import org.ieum.handover.HandoverChanged;
import org.ieum.handover.HandoverChanged.HandoverNews;
import org.ieum.interview.InterviewChanged;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonChanged;
import org.ieum.lesson.LessonLate;
import org.ieum.lesson.LessonsRest;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.matching.model.Change;
import org.ieum.message.MessageWritten;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedLetters;
import org.ieum.outbox.RecipientKind;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.LessonsEndedForThem;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.PairingEnded;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonDecided;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonSignedUpAgain;
import org.ieum.person.PersonWaits;
import org.ieum.person.Status;
import org.ieum.platform.Actor;
import org.ieum.pledge.LearnerHandedOn;
import org.ieum.pledge.PledgeAsked;
import org.ieum.screening.StepRunsOut;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.PersonRested;
import org.ieum.selfservice.PersonWithdrew;
import org.ieum.substitute.SubstituteNews;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.StrictCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of mail, whole: subject, text and HTML, in each language, to each of the two people. */
@QuarkusTest
class EveryMailTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant LAST = Instant.parse("2099-12-05T15:00:00Z");

    @Inject OutboxMessages messages;
    @Inject QueuedLetters letters;
    @Inject TellingOldAddresses oldAddresses;
    @Inject SendingTestMail testMail;
    @Inject Event<Object> events;

    /** Tuesday, 1 December 2026, 10:00 in Seoul. */
    private static final Instant PLANNED = Instant.parse("2026-12-01T01:00:00Z");

    @Inject WritingReminders reminders;
    @Inject Outbox outbox;

    private PageLanguage language;
    private long learner;
    private long tutor;

    @ParameterizedTest
    @EnumSource
    void isWrittenLikeThis(PageLanguage reads) throws Exception {
        language = reads;
        learner = people.learner("Byeol <b>", Optional.of("learner@example.org"), reads, SEOUL);
        tutor = people.tutor("Kim & Co", "tutor@example.org", reads, NEW_YORK);
        // First: whatever else was written to them goes.
        both().forEach(who -> fire(new PersonForgotten(who, "public")));
        aboutAddressesAndAccounts();
        aboutOwnPages();
        aboutPairings();
        aboutOffers();
        aboutMeetings();
        aboutDecisions();
        aboutAMessage();
        aboutHowItGoes();
        aboutAStep();
        aboutAPledge();
        aboutAnEnd();
        aboutASubstitute();
        aboutOneLesson();

        Map<String, String> written = queued();
        written.put("test", theTest());
        List<String> otherwise = new ArrayList<>();
        written.forEach((kind, said) -> {
            String expected = ExpectedMails.expected("src/test/resources/mails/whole", kind + "." + reads.code(), said);
            if (!said.equals(expected)) {
                otherwise.add(kind + "\n" + said);
            }
        });
        assertThat(otherwise).isEmpty();
        assertThat((long) written.size()).isEqualTo(kinds());
        assertThat(written.keySet())
                .as("each kind is written at least once")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MailKind.values()).map(MailKind::code).toList());
    }

    private void aboutAddressesAndAccounts() {
        people.learnerSignedUp(learner);
        people.tutorSignedUp(tutor);
        fire(new AccountInvited(7, "colleague@example.org", language, "/invitation/LINK", LAST, false));
        fire(new AccountInvited(7, "colleague@example.org", language, "/invitation/LINK", LAST, true));
        fire(new SecondStepChanged(7, "colleague@example.org", language, true, Instant.EPOCH));
        fire(new SecondStepChanged(7, "colleague@example.org", language, false, Instant.EPOCH));
        fire(new SecondStepWaysChanged(
                7, "colleague@example.org", language, SecondStepChange.PASSKEY_ADDED, Instant.EPOCH));
        fire(new AdminAlarmed(7, "colleague@example.org", language, "account:9", Instant.EPOCH));
        fire(new SignUpDraftMailed(9, 1, "somebody@example.org", language, "/join/LINK", Instant.EPOCH, LAST));
    }

    private void aboutOwnPages() {
        for (PersonId who : both()) {
            fire(new OwnPageAsked(who, "asked"));
            fire(new PersonSignedUpAgain(who));
            fire(new PersonWithdrew(who, 1));
            fire(new PersonRested(who, 1));
            AddressChanged event = new AddressChanged(who, Optional.of("before@example.org"));
            QuarkusTransaction.requiringNew().run(() -> oldAddresses.changed(event));
        }
    }

    private List<PersonId> both() {
        return List.of(new PersonId(Side.LEARNER, learner), new PersonId(Side.TUTOR, tutor));
    }

    private void aboutPairings() {
        for (Change change : List.of(Change.NEW, Change.MOVED)) {
            long pairing = pairing();
            pairings.publish(pairings.round(), change, pairing);
            pairings.end(pairing);
        }
        long ended = pairing();
        pairings.end(ended);
        pairings.publish(pairings.round(), Change.ENDED, ended);
    }

    private void aboutOffers() {
        for (News news : List.of(News.OFFERED, News.REMINDED, News.OTHER_TIMES, News.FELL_THROUGH)) {
            long pairing = pairing();
            pairings.tell(news, pairing, LAST);
            pairings.end(pairing);
        }
    }

    private void aboutMeetings() {
        for (HandoverNews news : HandoverNews.values()) {
            long pairing = pairing();
            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery(
                                "insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back)"
                                        + " values (:id, 0, 'online', now(), current_date, 0)")
                        .setParameter("id", pairing)
                        .executeUpdate();
                events.fire(new HandoverChanged(pairing, news, 1, EnumSet.allOf(Side.class)));
            });
            if (news == HandoverNews.ARRANGED) {
                pairings.tell(News.ARRANGED, pairing, LAST);
            }
            pairings.end(pairing);
        }
    }

    private void aboutDecisions() {
        Number account = firstAccount();
        speaks(account, language);
        for (PersonId who : both()) {
            for (Status to : List.of(Status.INTERVIEW, Status.APPROVED, Status.REFUSED)) {
                fire(new PersonDecided(who, Status.APPLIED, to, 1));
            }
            for (InterviewChanged.Change change : InterviewChanged.Change.values()) {
                boolean back = change == InterviewChanged.Change.GIVEN_BACK;
                fire(new InterviewChanged(who, change, Actor.account(account.longValue()), back ? 2 : 1));
            }
            fire(new PersonWaits(who, StoredPeople.MONDAY, 4));
        }
        speaks(account, PageLanguage.KO);
    }

    private void aboutAMessage() {
        long pairing = pairing();
        for (Side reader : Side.values()) {
            fire(new MessageWritten(pairing, 1, reader));
        }
        pairings.end(pairing);
    }

    private void aboutHowItGoes() {
        long pairing = pairing();
        for (PersonId who : both()) {
            // Those that the service makes begin with 1.
            long id = who.side() == Side.LEARNER ? 1_000_001 : 1_000_002;
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(
                                    "insert into check_in (id, version, pairing_id, side, person_id,"
                                            + " number, asked_at) values (:id, 0, :pairing, :side, :person, 0, now())")
                            .setParameter("id", id)
                            .setParameter("pairing", pairing)
                            .setParameter("side", who.side().code())
                            .setParameter("person", who.id())
                            .executeUpdate());
            fire(new CheckInAsked(id, who));
        }
        fire(new LessonsHeldBack(pairing, Side.LEARNER, false, 1));
        fire(new LessonsHeldBack(pairing, Side.TUTOR, true, 2));
        pairings.end(pairing);
        Number admin = firstAccount();
        speaks(admin, language);
        fire(new ConcernReported(7, admin.longValue()));
        speaks(admin, PageLanguage.KO);
    }

    private Number firstAccount() {
        return (Number)
                entities.createNativeQuery("select min(id) from account").getSingleResult();
    }

    private void speaks(Number account, PageLanguage reads) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update account set language = :language where id = :id")
                        .setParameter("language", reads.code())
                        .setParameter("id", account)
                        .executeUpdate());
    }

    private void aboutAStep() {
        fire(new StepRunsOut(tutor, 3, StoredPeople.MONDAY));
    }

    private void aboutAPledge() {
        fire(new PledgeAsked(tutor, StoredPeople.MONDAY));
        long pairing = pairing();
        pairings.end(pairing);
        fire(new LearnerHandedOn(pairing));
    }

    private void aboutASubstitute() {
        long pairing = pairing();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into substitution (id, version, pairing_id, away_id, tutor_id, meeting, state,"
                                        + " proposed_at, asked_at, answer_by) values (1, 0, :pairing, :tutor, :tutor, 'online',"
                                        + " 'asked', now(), now(), :last)")
                        .setParameter("pairing", pairing)
                        .setParameter("tutor", tutor)
                        .setParameter("last", LAST)
                        .executeUpdate());
        List<Given> lessons = List.of(
                new Given(PLANNED, PLANNED, 90),
                new Given(PLANNED.plus(7, ChronoUnit.DAYS), PLANNED.plus(8, ChronoUnit.DAYS), 90));
        for (SubstituteNews.Kind kind : SubstituteNews.Kind.values()) {
            for (Side reader : Side.values()) {
                fire(new SubstituteNews(1, kind, reader, lessons));
            }
        }
        pairings.end(pairing);
    }

    private void aboutAnEnd() {
        for (Side by : Side.values()) {
            long ended = pairing();
            pairings.end(ended);
            fire(new PairingEnded(ended));
            fire(new LessonsEnded(ended, by));
        }
        long forBoth = pairing();
        pairings.end(forBoth);
        fire(new PairingEnded(forBoth));
        for (Side reader : Side.values()) {
            fire(new LessonsEndedForThem(forBoth, reader));
        }
    }

    /** Moved for one of the two, left out for the other. */
    private void aboutOneLesson() {
        long pairing = pairing();
        for (Side reader : Side.values()) {
            long id = reader == Side.LEARNER ? 1 : 2;
            // On a fresh database the service has made one of that number.
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from lesson where id = :id")
                            .setParameter("id", id)
                            .executeUpdate());
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(
                                    "insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place,"
                                            + " planned_at, starts_at, minutes, state, by_whom) values (:id, 1, :pairing, :learner,"
                                            + " :tutor, 0, 0, :planned, :starts, 90, :state, :by)")
                            .setParameter("id", id)
                            .setParameter("pairing", pairing)
                            .setParameter("learner", learner)
                            .setParameter("tutor", tutor)
                            .setParameter("planned", PLANNED.plus(id * 7, ChronoUnit.DAYS))
                            .setParameter("starts", PLANNED.plus(id * 7 + 1, ChronoUnit.DAYS))
                            .setParameter("state", reader == Side.LEARNER ? "moved" : "cancelled")
                            .setParameter("by", reader == Side.LEARNER ? null : "learner")
                            .executeUpdate());
            fire(new LessonChanged(id, 1, reader));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> reminders
                        .write(List.of(
                                new MailOrder.OfReminder(new PersonId(Side.LEARNER, learner), List.of(1L, 2L)),
                                new MailOrder.OfReminder(new PersonId(Side.TUTOR, tutor), List.of(1L))))
                        .forEach(outbox::queue));
        fire(new LessonLate(1, Side.TUTOR));
        fire(new LessonLate(1, Side.LEARNER));
        fire(new LessonsRest(pairing, Side.LEARNER, List.of(1L, 2L), false));
        fire(new LessonsRest(pairing, Side.TUTOR, List.of(1L), true));
        pairings.end(pairing);
    }

    /** One at a time: the database refuses two at the same times. */
    private long pairing() {
        return pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90", "SUN 22:30/90");
    }

    private void fire(Object event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }

    /** What lies in the outbox, by kind. */
    private Map<String, String> queued() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> written = new TreeMap<>();
            for (OutboxMessage message : messages.queued(Instant.EPOCH, 0, 1000)) {
                Letter letter = letters.letter(message);
                // Of all kinds the reminder alone, to whom it comes by choice: a learner who has said nothing.
                assertThat(letter.stop())
                        .as(message.kind() + " " + message.recipient().kind())
                        .matches(
                                message.kind().equals(MailKind.LESSON_REMINDER.code())
                                                && message.recipient().kind() == RecipientKind.LEARNER
                                        ? "http://localhost:[0-9]+/reminders/[A-Za-z0-9_-]{32}"
                                        : "");
                String said = message.recipient().kind().code() + ": " + whole(letter);
                written.merge(message.kind(), said, (one, other) -> one + "\n" + other);
            }
            return written;
        });
    }

    private String whole(Letter letter) {
        letter.attachment().map(Letter.Attachment::content).ifPresent(StrictCalendar::check);
        AddressesInMails.check(letter.text(), letter.html());
        String file = letter.attachment().map(Letter.Attachment::name).orElse("no file");
        return masked(String.join("\n--- ", letter.subject(), file + "\n" + letter.text(), "\n" + letter.html()));
    }

    /** It never lies in the outbox. */
    private String theTest() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        Number admin = firstAccount();
        testMail.send(Actor.account(admin.longValue()), language);
        for (MimeMessage message : mailbox.getReceivedMessages()) {
            if (message.getHeader("Message-ID", null).startsWith("<trial-")) {
                assertThat(message.getHeader("List-Unsubscribe")).isNull();
                AddressesInMails.check(MimeParts.find(message, "text/plain"), MimeParts.find(message, "text/html"));
                return masked(message.getSubject() + "\n--- " + MimeParts.find(message, "text/plain") + "\n--- "
                        + MimeParts.find(message, "text/html"));
            }
        }
        throw new AssertionError("the test mail did not arrive");
    }

    /** Without what differs from one run or JDK to the next. */
    private String masked(String said) {
        String masked = said.replace("\r\n", "\n");
        for (ZoneId zone : List.of(SEOUL, NEW_YORK)) {
            masked = masked.replace(zone.getDisplayName(TextStyle.FULL, language.locale()), zone.getId());
        }
        return masked.replaceAll("http://localhost:[0-9]+", "BASE")
                .replaceAll("/[A-Za-z0-9_-]{32}", "/LINK")
                .replaceAll("/(learners|tutors)/[0-9]+", "/$1/ID")
                .replaceAll("[A-Z][a-z]+day, [0-9]+ [A-Z][a-z]+ 202[0-9]", "DAY")
                .replaceAll("202[0-9]년 [0-9]+월 [0-9]+일 .요일", "DAY")
                .replaceAll("202[0-9]年[0-9]+月[0-9]+日星期.", "DAY");
    }

    /** How many kinds there are in this language: each has a file. */
    private long kinds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mails/whole"))) {
            return files.filter(file -> file.toString().endsWith("." + language.code() + ".txt"))
                    .count();
        }
    }
}

package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.lesson.ReminderChoices;
import org.ieum.outbox.QueuedLetters;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever wants no more reminders presses one button, there or in their mail program; nothing else stops them, and nobody else. */
@QuarkusTest
class StoppingRemindersTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/reminders/[A-Za-z0-9_-]{32})\\s");
    private static final Pattern OWN_PAGE = Pattern.compile("/me/[A-Za-z0-9_-]{32}\\s");

    private static final String REMINDED = "lesson-reminder learner";
    private static final String FIELD = "List-Unsubscribe";
    private static final String WORD = "One-Click";

    @Inject RemindingOfLessons reminding;
    @Inject MakingLessons making;
    @Inject ReminderChoices choices;
    @Inject StoredOffers stored;
    @Inject Event<Object> events;

    private final LocalDate first = LocalDate.now(SEOUL).plusDays(4);
    private PersonId learner;
    private long tutor;

    @BeforeEach
    void aPairThatRuns() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        String day = first.getDayOfWeek().name().substring(0, 3);
        learner = new PersonId(Side.LEARNER, people.learner("L1", "math", day + " 18:00-21:00"));
        tutor = people.tutor("T1", "math", day + " 18:00-21:00");
        stored.tutorsStay();
    }

    /** RFC 8058, 3.2: in parts, or as a form has it. */
    static Stream<UnaryOperator<RequestSpecification>> mailPrograms() {
        return Stream.of(
                request -> request.formParam(FIELD, WORD),
                request -> request.contentType("multipart/form-data").multiPart(FIELD, WORD));
    }

    @ParameterizedTest
    @MethodSource("mailPrograms")
    void aMailProgramStopsThemWithoutCookiesAndTheNextIsNotSent(UnaryOperator<RequestSpecification> sends) {
        String link = reminded();
        for (int times = 0; times < 2; times++) {
            Response answer = sends.apply(stranger()).post(link);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(PageText.seen(answer.asString())).contains("The reminders are stopped");
        }
        assertThat(choices.wants(learner)).isFalse();
        assertThat(trail.actions().stream().filter("learner.reminders-stopped"::equals))
                .hasSize(1);
        reminding.remind(evening(first.plusDays(6)));
        assertThat(stored.mails()).containsExactly(REMINDED);
    }

    @Test
    void theyAreSwitchedOnAgainOnTheOwnPage() {
        String link = reminded();
        WebClient reader = new WebClient();
        assertThat(reader.form(link).formParam(FIELD, WORD).post(link).statusCode())
                .isEqualTo(200);
        assertThat(choices.wants(learner)).isFalse();
        OwnPageLinks.of(learner)
                .form("/my")
                .formParam("wanted", "yes")
                .post("/my/lessons/reminders")
                .then()
                .statusCode(303);
        reminding.remind(evening(first.plusDays(6)));
        assertThat(stored.mails()).containsExactly(REMINDED, REMINDED);
    }

    @Test
    void openingItChangesNothingAndNeitherDoesAPressWithoutTheWord() {
        String link = reminded();
        assertThat(PageText.seen(stranger().get(link).asString())).contains("No more reminders?", "Stop the reminders");
        stranger().head(link).then().statusCode(200);
        assertThat(PageText.seen(stranger().formParam(FIELD, "no").post(link).asString()))
                .contains("No more reminders?");
        stranger().post(link).then().statusCode(200);
        assertThat(choices.wants(learner)).isTrue();
    }

    @Test
    void whoMakesALinkUpReadsTheSame() {
        String link = reminded();
        String none = "/reminders/" + "x".repeat(32);
        assertThat(seen(stranger().get(none), none)).isEqualTo(seen(stranger().get(link), link));
        Response wrong = stranger().formParam(FIELD, WORD).post(none);
        assertThat(choices.wants(learner)).isTrue();
        assertThat(trail.actions()).doesNotContain("learner.reminders-stopped");
        Response right = stranger().formParam(FIELD, WORD).post(link);
        assertThat(choices.wants(learner)).isFalse();
        assertThat(seen(wrong, none)).isEqualTo(seen(right, link));
    }

    @Test
    void theLinkOpensNothingElse() {
        String token = reminded().replace("/reminders/", "");
        for (String door : new String[] {"/me/", "/check-in/"}) {
            assertThat(stranger().get(door + token).statusCode()).as(door).isEqualTo(410);
        }
    }

    @Test
    void theLinkDiesWithTheAddress() {
        String link = reminded();
        QuarkusTransaction.requiringNew()
                .run(() -> events.fire(new AddressChanged(learner, Optional.of("L1@people.test"))));
        stranger().formParam(FIELD, WORD).post(link);
        assertThat(choices.wants(learner)).isTrue();
    }

    /** Their number is nobody's then, and the link in old mails stops nothing. */
    @Test
    void theLinkDiesWithWhoIsForgotten() {
        String link = reminded();
        QuarkusTransaction.requiringNew().run(() -> events.fire(new PersonForgotten(learner, "account:1")));
        stranger().formParam(FIELD, WORD).post(link);
        assertThat(trail.actions()).doesNotContain("learner.reminders-stopped");
    }

    /** Of the tutor's, who is written to before the first lesson alone, it would stop nothing. */
    @Test
    void theMailProgramIsToldOfItWhereItStopsSomething() throws Exception {
        begins(first);
        reminding.remind(evening(first.minusDays(1)));
        OwnPageLinks.mail(mailbox, "T1@people.test", OWN_PAGE);
        String link = OwnPageLinks.mail(mailbox, "L1@people.test", LINK);
        MimeMessage learners = message("L1@people.test", found(link).group().strip());
        assertThat(learners.getHeader("List-Unsubscribe"))
                .containsExactly("<" + found(link).group().strip() + ">");
        assertThat(learners.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMessage tutors = message("T1@people.test", "/me/");
        assertThat(tutors.getHeader("List-Unsubscribe")).isNull();
        assertThat(tutors.getHeader("List-Unsubscribe-Post")).isNull();
    }

    /** The learner has a reminder, with a link. */
    private String reminded() {
        begins(first.minusWeeks(8));
        reminding.remind(evening(first.minusDays(1)));
        assertThat(stored.mails()).containsExactly(REMINDED);
        return found(QueuedLetters.newest("lesson-reminder")).group(1);
    }

    private static Matcher found(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link;
    }

    private void begins(LocalDate day) {
        pairings.pairing(learner.id(), tutor, day, day.getDayOfWeek().name().substring(0, 3) + " 18:00/60");
        making.make();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(18, 30).atZone(SEOUL).toInstant();
    }

    /** Without cookies, from elsewhere. */
    private static RequestSpecification stranger() {
        return new WebClient().browser().header("Sec-Fetch-Site", "cross-site");
    }

    private static String seen(Response answer, String path) {
        return answer.statusCode()
                + answer.asString()
                        .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "")
                        .replace(path, "PATH");
    }

    private MimeMessage message(String address, String says) throws Exception {
        for (MimeMessage one : mailbox.getReceivedMessages()) {
            if (Arrays.toString(one.getAllRecipients()).contains(address)
                    && MimeParts.find(one, "text/plain").contains(says)) {
                return one;
            }
        }
        throw new AssertionError("no mail to " + address);
    }
}

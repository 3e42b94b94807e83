package org.ieum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.ieum.desk.MovingPeople.MoveOutcome;
import org.ieum.interview.ArrangingInterviews;
import org.ieum.interview.Interviews;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.platform.Actor;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was decided about somebody reaches them, by mail and on their own page; what was promised and is late is on a list. */
@QuarkusTest
class DecisionsAreToldTest extends StoredTest {

    private static final String SORA = "L1@people.test";
    private static final Pattern LINK = Pattern.compile("/me/");

    @Inject MovingPeople moving;
    @Inject ArrangingInterviews arranging;
    @Inject Interviews interviews;
    @Inject StillWaiting stillWaiting;
    @Inject ReadingDue due;

    private PersonId sora;

    @BeforeEach
    void somebodyHasApplied() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        sora = new PersonId(Side.LEARNER, people.learner("L1", "math", "MON 19:00-21:00"));
        stands("applied", 1);
    }

    @Test
    void notThisTimeAndWhyInTheMailAndOnTheOwnPage() throws Exception {
        move(Status.REFUSED, Optional.of("times"));
        String mail = OwnPageLinks.mail(mailbox, SORA, Pattern.compile("이번에는 함께하지 못하게 되었습니다"));
        assertThat(mail).contains("되시는 시간에 함께할 사람이 아직 없기 때문입니다");
        assertThat(OwnPageLinks.page(OwnPageLinks.at(OwnPageLinks.linkIn(mail)), "/my"))
                .contains("We cannot take you this time: we have nobody at the hours at which you are free yet.");
    }

    @Test
    void whatCoordinatorsWriteBesideItIsTheirs() throws Exception {
        move(Status.REFUSED, Optional.of("canary: seemed odd"));
        String mail = OwnPageLinks.mail(mailbox, SORA, Pattern.compile("이번에는 함께하지 못하게 되었습니다"));
        assertThat(mail + OwnPageLinks.page(OwnPageLinks.at(OwnPageLinks.linkIn(mail)), "/my"))
                .doesNotContain("canary");
    }

    @Test
    void approvedIsToldAndComingBackFromARestIsNot() {
        move(Status.APPROVED, Optional.empty());
        move(Status.PAUSED, Optional.empty());
        move(Status.APPROVED, Optional.empty());
        assertThat(mails()).containsExactly("approved");
    }

    @Test
    void askedToATalkWithoutTimesNamesTheDayByWhichTheyCome() throws Exception {
        move(Status.INTERVIEW, Optional.empty());
        String mail = OwnPageLinks.mail(mailbox, SORA, LINK);
        LocalDate by = LocalDate.now(clock).plusDays(14);
        assertThat(mail)
                .containsPattern(by.getYear() + "년 " + by.getMonthValue() + "월 " + by.getDayOfMonth()
                        + "일 .요일까지 고르실 시간을 보내 드립니다");
    }

    @Test
    void aTimeIsTakenByOneAloneAndByThePress() throws Exception {
        Instant first = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        Instant second = first.plus(Duration.ofHours(1));
        PersonId nari = new PersonId(Side.LEARNER, people.learner("L2", "math", "MON 19:00-21:00"));
        run("update learner set status = 'applied'");
        assertThat(arranging.offer(sora, List.of(first, second), "by telephone", "account:1"))
                .isTrue();
        assertThat(arranging.offer(nari, List.of(first), "by telephone", "account:1"))
                .isTrue();
        String mail = OwnPageLinks.mail(mailbox, SORA, Pattern.compile("내 화면에서 하나를 골라 주세요"));
        WebClient browser = OwnPageLinks.at(OwnPageLinks.linkIn(mail));
        assertThat(OwnPageLinks.page(browser, "/my")).contains("/my/interview");
        assertThat(OwnPageLinks.page(browser, "/my/interview")).contains("by telephone", first.toString());
        assertThat(taken(sora)).as("looking takes nothing").isEmpty();
        for (String never : List.of(first.plusSeconds(1).toString(), "x", "")) {
            browser.form("/my/interview")
                    .formParam("time", never)
                    .post("/my/interview")
                    .then()
                    .statusCode(409);
        }
        browser.form("/my/interview")
                .formParam("time", first.toString())
                .post("/my/interview")
                .then()
                .statusCode(303);
        assertThat(taken(sora)).contains(first);
        assertThat(arranging.take(nari, first, "public")).as("somebody else's").isFalse();
        OwnPageLinks.mail(mailbox, SORA, Pattern.compile("이야기 나눌 시간을 고르셨습니다"));
        assertThat(arranging.take(sora, second, "public")).as("another one").isTrue();
        assertThat(arranging.take(nari, first, "public")).isTrue();
        assertThat(arranging.offer(sora, List.of(clock.instant().minusSeconds(1)), "x", "account:1"))
                .as("a time that is over")
                .isFalse();
    }

    @Test
    void whatWasTakenIsGivenBackAndTheCoordinatorHearsOfBoth() throws Exception {
        String colleague = Actor.account(account());
        Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        PersonId nari = new PersonId(Side.LEARNER, people.learner("L2", "math", "MON 19:00-21:00"));
        stands("applied", 1);
        assertThat(arranging.offer(sora, List.of(time), "by telephone", colleague))
                .isTrue();
        assertThat(arranging.offer(nari, List.of(time), "by telephone", colleague))
                .isTrue();
        WebClient browser = OwnPageLinks.at(OwnPageLinks.linkIn(OwnPageLinks.mail(mailbox, SORA, LINK)));
        assertThat(back(browser)).as("nothing was taken").isEqualTo(409);
        browser.form("/my/interview").formParam("time", time.toString()).post("/my/interview");
        assertThat(taken(sora)).contains(time);
        assertThat(told()).containsExactly("interview-known account");
        assertThat(back(browser)).isEqualTo(303);
        assertThat(taken(sora)).isEmpty();
        assertThat(told()).hasSize(2);
        assertThat(OwnPageLinks.page(browser, "/my/interview?back=given")).contains("The time is free again");
        assertThat(back(browser)).as("a second press").isEqualTo(409);
        assertThat(arranging.take(nari, time, "public")).as("free for others").isTrue();
        assertThat(trail.actions()).contains("learner.interview-given-back");
        // Nobody gives back a talk that was.
        run("update interview set taken = now() - interval '1 hour'" + " where taken is not null");
        assertThat(arranging.giveBack(nari, "public")).isFalse();
    }

    @Test
    void theDatabaseKnowsOneTalkAtATime() {
        Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        PersonId nari = new PersonId(Side.LEARNER, people.learner("L2", "math", "MON 19:00-21:00"));
        stands("applied", 1);
        arranging.offer(sora, List.of(time), "by telephone", "account:1");
        arranging.offer(nari, List.of(time), "by telephone", "account:1");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("update interview set taken = :time")
                                .setParameter("time", time)
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("interview_one_at_a_time");
    }

    @Test
    void ofManyWhoPressAtOnceOneHasTheTime() throws Exception {
        Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        List<PersonId> all = new ArrayList<>(List.of(sora));
        for (int n = 2; n <= 6; n++) {
            all.add(new PersonId(Side.LEARNER, people.learner("L" + n, "math", "MON 19:00-21:00")));
        }
        stands("applied", 1);
        all.forEach(who -> arranging.offer(who, List.of(time), "by telephone", "account:1"));
        ExecutorService presses = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<Boolean>> each = all.stream()
                    .<Callable<Boolean>>map(who -> () -> arranging.take(who, time, "public"))
                    .toList();
            int taken = 0;
            for (Future<Boolean> press : presses.invokeAll(each)) {
                taken += press.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            presses.shutdownNow();
        }
    }

    private int back(WebClient browser) {
        return browser.form("/my/interview").post("/my/interview/back").statusCode();
    }

    private long account() {
        return number("select min(id) from account");
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return values("select kind || ' ' || recipient_kind from outbox_message where kind = 'interview-known'");
    }

    @Test
    void whoeverWaitsForFourWeeksHearsOfItOnce() {
        stands("approved", 27);
        stillWaiting.tell();
        assertThat(mails()).isEmpty();
        stands("approved", 28);
        stillWaiting.tell();
        stillWaiting.tell();
        assertThat(mails()).containsExactly("still-waiting");
        stands("approved", 57);
        stillWaiting.tell();
        assertThat(mails()).containsExactly("still-waiting", "still-waiting");
    }

    @Test
    void whoeverHasSomebodyDoesNotWait() {
        stands("approved", 28);
        pairings.offer(sora.id(), people.tutor("T1", "math", "MON 19:00-21:00"), "MON 19:00/60");
        stillWaiting.tell();
        assertThat(mails()).doesNotContain("still-waiting");
    }

    @Test
    void whatWasPromisedForADayThatIsOverIsOnTheListOfThatDay() {
        stands("applied", 14);
        assertThat(due.applicants("account:1"))
                .as("on the day itself there is time")
                .isEmpty();
        stands("applied", 15);
        assertThat(due.applicants("account:1")).hasSize(1);
        assertThat(new WebClient().signedIn().browser().get("/due").asString()).contains("Alias L1");
        Instant later = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));
        assertThat(arranging.offer(sora, List.of(later), "by telephone", "account:1"))
                .isTrue();
        stands("interview", 15);
        assertThat(arranging.take(sora, later, "public")).isTrue();
        assertThat(due.applicants("account:1")).as("they talk in three days").isEmpty();
        move(Status.APPROVED, Optional.empty());
        assertThat(due.applicants("account:1")).isEmpty();
        assertThat(trail.actions()).contains("learner.read");
    }

    private Optional<Instant> taken(PersonId who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> interviews.of(who).orElseThrow().taken());
    }

    private void move(Status to, Optional<String> reason) {
        assertThat(moving.move(sora.side(), sora.id(), to, Optional.empty(), reason, "account:1"))
                .isEqualTo(MoveOutcome.MOVED);
    }

    private void stands(String status, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update learner set status = :status,"
                                + " status_at = now() - make_interval(days => :days), confirmed_at = 'epoch'")
                        .setParameter("status", status)
                        .setParameter("days", days)
                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> mails() {
        return values("select kind from outbox_message where recipient_kind = 'learner' order by kind");
    }
}

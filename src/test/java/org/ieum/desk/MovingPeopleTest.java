package org.ieum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.desk.MovingPeople.MoveOutcome;
import org.ieum.kernel.Side;
import org.ieum.person.PersonDecided;
import org.ieum.person.PersonLeft;
import org.ieum.person.PersonRests;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.screening.ReadingScreening;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.tutor.ApprovingTutors;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorApproval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may move whom, where a second person is asked for; and pauses that end by themselves. */
@QuarkusTest
class MovingPeopleTest {

    @Inject CleanDatabase database;
    @Inject Persons people;
    @Inject EntityManager entities;
    @Inject ReadingScreening screening;
    @Inject Audit audit;
    @Inject Event<PersonDecided> decided;
    @Inject Clock clock;
    @Inject Event<PersonLeft> left;
    @Inject Event<PersonRests> rests;

    private long tutor;

    @BeforeEach
    void anApplication() {
        database.clear();
        new PeopleInFiles().tutor("T1", "Kim", "english", "applied").arrive();
        tutor = entities.createQuery("select id from Tutor", Long.class).getSingleResult();
    }

    @Test
    void twoPeopleApproveATutor() {
        assertThat(move(Status.APPROVED, "account:1")).isEqualTo(MoveOutcome.VOUCHED);
        assertThat(move(Status.APPROVED, "account:1")).isEqualTo(MoveOutcome.NEEDS_ANOTHER);
        assertThat(status()).isEqualTo(Status.APPLIED);
        assertThat(move(Status.APPROVED, "account:2")).isEqualTo(MoveOutcome.MOVED);
        assertThat(status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aProgramIsNeitherOfTheTwo() {
        assertThat(move(Status.APPROVED, "token:1")).isEqualTo(MoveOutcome.NEEDS_A_PERSON);
        assertThat(move(Status.APPROVED, "account:1")).isEqualTo(MoveOutcome.VOUCHED);
        assertThat(move(Status.APPROVED, "token:2")).isEqualTo(MoveOutcome.NEEDS_A_PERSON);
        assertThat(status()).isEqualTo(Status.APPLIED);
    }

    @Test
    void whatTheFirstOneSaidIsOverWhenTheTutorIsMovedElsewhere() {
        move(Status.APPROVED, "account:1");
        move(Status.INTERVIEW, "account:3");
        assertThat(move(Status.APPROVED, "account:2")).isEqualTo(MoveOutcome.VOUCHED);
    }

    @Test
    void aPauseIsEndedByAnybodyAndEndsByItselfOnItsDay() {
        move(Status.APPROVED, "account:1");
        move(Status.APPROVED, "account:2");
        move(Status.PAUSED, "account:1");
        assertThat(move(Status.APPROVED, "account:1")).isEqualTo(MoveOutcome.MOVED);

        LocalDate back = LocalDate.now(clock).plusDays(20);
        QuarkusTransaction.requiringNew()
                .run(() -> moving(0).move(Side.TUTOR, tutor, Status.PAUSED, Optional.of(back), "account:1"));
        QuarkusTransaction.requiringNew().run(() -> moving(18).bringBack());
        assertThat(status()).isEqualTo(Status.PAUSED);
        QuarkusTransaction.requiringNew().run(() -> moving(21).bringBack());
        assertThat(status()).isEqualTo(Status.APPROVED);
    }

    private MoveOutcome move(Status to, String actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> moving(0).move(Side.TUTOR, tutor, to, Optional.empty(), actor));
    }

    private MovingPeople moving(int daysFromNow) {
        return new MovingPeople(
                people,
                audit,
                Clock.offset(clock, Duration.ofDays(daysFromNow)),
                new ApprovingTutors(() -> TutorApproval.TWO, screening, audit),
                left,
                rests,
                decided);
    }

    private Status status() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Tutor.class, tutor).status());
    }
}

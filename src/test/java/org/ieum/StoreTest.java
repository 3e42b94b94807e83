package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, past the application. */
@QuarkusTest
class StoreTest {

    @Inject AgroalDataSource database;
    @Inject EntityManager entities;
    @Inject Sealing sealing;

    private Connection connection;

    @BeforeEach
    void twoLearnersAndTwoTutors() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        run("""
            insert into learner (id, version, ref, alias, locale, gender, delivery, time_zone, languages, availability,
                registered_on, status, created_at)
            select n, 0, 'L' || n, 'Learner', 'ko', 'female', 'online', 'Asia/Seoul', '{}', '{}',
                date '2026-01-01', 'approved', now()
            from generate_series(-2, -1) n""");
        run("""
            insert into tutor (id, version, ref, name, email, email_lookup, locale, gender, delivery, time_zone,
                languages, availability, max_sessions_per_week, max_learners, commitment_start, commitment_end, status,
                created_at)
            select n, 0, 'T' || n, 'Tutor', '', '', 'ko', 'female', 'online', 'Asia/Seoul', '{}', '{}', 3, 3,
                date '2026-01-01', date '2027-01-01', 'approved', now()
            from generate_series(-2, -1) n""");
        pairing(-1, -1, "math", -1);
        pairing(-2, -2, "math", -2);
        book(-1, -1, -1, 600, 660);
    }

    @AfterEach
    void nothingStays() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void tutorInTwoSessionsAtOnce() {
        assertThatThrownBy(() -> book(-2, -2, -1, 630, 690)).hasMessageContaining("booking_tutor_once");
    }

    @Test
    void learnerInTwoSessionsAtOnce() {
        assertThatThrownBy(() -> book(-2, -1, -2, 630, 690)).hasMessageContaining("booking_learner_once");
    }

    @Test
    void oneSessionAfterTheOtherIsFine() throws SQLException {
        book(-2, -1, -1, 660, 720);
    }

    @Test
    void twoRunningPairingsForOneNeed() {
        assertThatThrownBy(() -> pairing(-3, -1, "math", -2)).hasMessageContaining("pairing_one_live_for_a_need");
    }

    @Test
    void twoOpenRounds() throws SQLException {
        round(-1, "review");
        round(-2, "published");
        assertThatThrownBy(() -> round(-3, "solving")).hasMessageContaining("round_one_open");
    }

    @Test
    void aRoundThatTakesEffectOnAnotherDay() {
        assertThatThrownBy(() -> run("insert into round (id, version, effective_on, time_limit_seconds, state,"
                        + " started_by, started_at) values (-1, 0, date '2026-12-01', 1, 'review', 'test', now())"))
                .hasMessageContaining("round_effective_on_check");
    }

    @Test
    void aCommitmentUnderAYear() {
        assertThatThrownBy(() -> run("update tutor set commitment_end = commitment_start + 363"))
                .hasMessageContaining("tutor_commits_for_a_year");
    }

    @Test
    @TestTransaction
    void keepsWhatATutorSaysAndSealsTheAddress() {
        Tutor tutor = new Tutor();
        tutor.register("T-store", Status.APPLIED, Instant.parse("2026-11-21T00:00:00Z"));
        TutorFacts facts = new TutorFacts(
                "Kim",
                new PersonFacts(
                        Optional.of(new EmailAddress("kim@example.org")),
                        PageLanguage.KO,
                        Gender.FEMALE,
                        Optional.of("Seoul"),
                        Optional.empty(),
                        Delivery.EITHER,
                        ZoneId.of("Asia/Seoul"),
                        List.of(LanguageSkill.parse("ko:native"), LanguageSkill.parse("en:C1")),
                        List.of(WeeklySpan.parse("MON 19:00-24:00"))),
                Set.of("english", "math"),
                3,
                2,
                new Commitment(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1)));
        tutor.describe(facts, sealing.lookup("kim@example.org"));
        entities.persist(tutor);
        entities.flush();
        entities.clear();

        Tutor found = entities.find(Tutor.class, tutor.id());
        assertThat(found.email()).contains(new EmailAddress("kim@example.org"));
        assertThat(found.languages()).isEqualTo(facts.person().languages());
        assertThat(found.availability()).isEqualTo(facts.person().availability());
        assertThat(found.subjects()).containsExactly("english", "math");
        assertThat(found.commitment()).isEqualTo(facts.commitment());
        byte[] stored = (byte[]) entities.createNativeQuery("select email from tutor where ref = 'T-store'")
                .getSingleResult();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("kim");
    }

    private void pairing(long id, long learner, String subject, long tutor) throws SQLException {
        run("insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state) values ("
                + id + ", 0, " + learner + ", " + tutor + ", '" + subject
                + "', 'online', '{}', date '2026-01-01', 'running')");
    }

    /** Fails at once, not at the commit that never comes. */
    private void book(long pairing, long learner, long tutor, int from, int to) throws SQLException {
        run("set constraints all immediate");
        run("insert into booking values (" + pairing + ", " + learner + ", " + tutor + ", " + from + ", " + to + ")");
    }

    private void round(long id, String state) throws SQLException {
        run("insert into round (id, version, effective_on, time_limit_seconds, state, started_by, started_at) values ("
                + id + ", 0, date '2026-11-30', 1, '" + state + "', 'test', now())");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

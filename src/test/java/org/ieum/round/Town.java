package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Need;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;
import org.ieum.person.Status;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;

/** Stores people for a test, with what the test does not name left ordinary: Seoul, online, Korean. */
@Singleton
public class Town {

    /** The Monday that tests take effect on. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Inject
    EntityManager entities;

    /** A learner with one need, free at these times. */
    @Transactional
    public long learner(String ref, String subject, String... free) {
        return learner(ref, subject, person(ref, free));
    }

    /** The same without an address. */
    @Transactional
    public long learnerWithoutMail(String ref, String subject, String... free) {
        PersonFacts facts = person(ref, free);
        return learner(
                ref,
                subject,
                new PersonFacts(
                        Optional.empty(),
                        facts.locale(),
                        facts.gender(),
                        facts.city(),
                        facts.delivery(),
                        facts.timeZone(),
                        facts.languages(),
                        facts.availability()));
    }

    private long learner(String ref, String subject, PersonFacts facts) {
        Learner learner = new Learner();
        learner.register(ref, Status.APPROVED, Instant.EPOCH);
        learner.describe(
                new LearnerFacts(
                        "Alias " + ref,
                        facts,
                        List.of(new Need(subject, 1, 60)),
                        Optional.empty(),
                        MONDAY.minusWeeks(4)),
                facts.email().isPresent() ? new byte[] {1} : null);
        entities.persist(learner);
        return learner.id();
    }

    /** A tutor of one subject with room for one learner, free at these times. */
    @Transactional
    public long tutor(String ref, String subject, String... free) {
        Tutor tutor = new Tutor();
        tutor.register(ref, Status.APPROVED, Instant.EPOCH);
        tutor.describe(
                new TutorFacts(
                        "Name " + ref,
                        person(ref, free),
                        Set.of(subject),
                        1,
                        1,
                        new Commitment(MONDAY.minusWeeks(1), MONDAY.plusWeeks(60))),
                new byte[] {1});
        entities.persist(tutor);
        return tutor.id();
    }

    /** Moves a tutor to another standing. */
    @Transactional
    public void tutorBecomes(long id, Status status) {
        entities.find(Tutor.class, id).correct(status, "system", Instant.EPOCH);
    }

    private static PersonFacts person(String ref, String... free) {
        return new PersonFacts(
                Optional.of(new EmailAddress(ref + "@people.test")),
                PageLanguage.KO,
                Gender.FEMALE,
                Optional.of("Seoul"),
                Delivery.ONLINE,
                ZoneId.of("Asia/Seoul"),
                List.of(LanguageSkill.parse("ko:native")),
                Arrays.stream(free).map(WeeklySpan::parse).toList());
    }
}

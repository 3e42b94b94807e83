package org.ieum.testing;

import static org.ieum.testing.SomePerson.aLearner;
import static org.ieum.testing.SomePerson.aTutor;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.PeopleSignedUp;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;
import org.ieum.tutor.Tutor;

/** Stores people for a test, with what the test does not name left ordinary; see {@link SomePerson}. */
@Singleton
public class StoredPeople {

    /** The Monday that tests take effect on. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** Whether a coordinator who starts a round for it on the page is asked if they mean it. */
    public static boolean isMondayLongOver() {
        return !LocalDate.now(ZoneId.of("Asia/Seoul")).isBefore(MONDAY.plusWeeks(1));
    }

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject Event<PeopleSignedUp> signedUp;

    /** A learner with one need, free at these times. */
    @Transactional
    public long learner(String ref, String subject, String... free) {
        return storeLearner(aLearner(ref).of(subject).free(free));
    }

    /** The same without an address. */
    @Transactional
    public long learnerWithoutMail(String ref, String subject, String... free) {
        return storeLearner(aLearner(ref).of(subject).free(free).reachedAt(Optional.empty()));
    }

    /** Somebody who signed up to learn and reads this language in this zone. */
    @Transactional
    public long learner(String alias, Optional<String> address, PageLanguage language, ZoneId zone) {
        return storeLearner(aLearner(fresh("L"))
                .whoApplied()
                .called(alias)
                .reachedAt(address)
                .reading(language)
                .living(zone)
                .of("math", 2, 90)
                .from(MONDAY));
    }

    private long storeLearner(SomePerson somebody) {
        Learner learner = new Learner();
        learner.register(somebody.ref(), somebody.status(), Instant.EPOCH);
        confirmUnlessNew(learner);
        learner.describe(somebody.learner(), lookup(somebody));
        entities.persist(learner);
        return learner.id();
    }

    /** L1 on Mondays as T1, L2 on Tuesdays as T2: a plan can have it in one way alone. */
    @Transactional
    public void twoLearnersWithATutorEach() {
        twoLearners();
        tutor("T1", "math", "MON 19:00-22:00");
        tutor("T2", "math", "TUE 19:00-22:00");
    }

    /** L1 on Mondays as T1 and T2, L2 on Tuesdays as T3 alone; the number of that one. */
    @Transactional
    public long twoLearnersOneWithAChoice() {
        twoLearners();
        tutor("T1", "math", "MON 19:00-22:00");
        tutor("T2", "math", "MON 19:00-22:00");
        return tutor("T3", "math", "TUE 19:00-22:00");
    }

    private void twoLearners() {
        learner("L1", "math", "MON 19:00-20:00");
        learner("L2", "math", "TUE 19:00-20:00");
    }

    private byte[] lookup(SomePerson somebody) {
        return somebody.address().map(sealing::lookup).orElse(null);
    }

    private static void confirmUnlessNew(Person person) {
        if (person.status() != Status.APPLIED) {
            person.confirm(Instant.EPOCH);
        }
    }

    /** A tutor of one subject with room for one learner, free at these times. */
    @Transactional
    public long tutor(String ref, String subject, String... free) {
        return storeTutor(aTutor(ref).of(subject).free(free));
    }

    /** Somebody who signed up to teach and reads this language in this zone. */
    @Transactional
    public long tutor(String name, String address, PageLanguage language, ZoneId zone) {
        return storeTutor(aTutor(fresh("T"))
                .whoApplied()
                .called(name)
                .reachedAt(Optional.of(address))
                .reading(language)
                .living(zone)
                .withRoomFor(6)
                .from(MONDAY));
    }

    private long storeTutor(SomePerson somebody) {
        Tutor tutor = new Tutor();
        tutor.register(somebody.ref(), somebody.status(), Instant.EPOCH);
        confirmUnlessNew(tutor);
        tutor.describe(somebody.tutor(), lookup(somebody));
        entities.persist(tutor);
        return tutor.id();
    }

    /** Moves a tutor to another standing. */
    @Transactional
    public void tutorBecomes(long id, Status status) {
        entities.find(Tutor.class, id).correct(status, "system", Instant.EPOCH);
    }

    @Transactional
    public void learnerSignedUp(long id) {
        signedUp.fire(PeopleSignedUp.one(Side.LEARNER, id));
    }

    @Transactional
    public void tutorSignedUp(long id) {
        signedUp.fire(PeopleSignedUp.one(Side.TUTOR, id));
    }

    @Transactional
    public boolean confirmed(long tutor) {
        return entities.find(Tutor.class, tutor).confirmedAt().isPresent();
    }

    private String fresh(String kind) {
        return kind + "-"
                + entities.createNativeQuery("select nextval('round_seq')").getSingleResult();
    }
}

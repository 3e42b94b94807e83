package org.ieum.testing;

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
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Need;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;
import org.ieum.person.Status;
import org.ieum.tutor.TutorFacts;

/**
 * Somebody in words: {@code aTutor("T1").of("math").free("MON 19:00-22:00")}. What is not said is ordinary: approved, in Seoul,
 * online, Korean, with room for one lesson.
 */
public final class SomePerson {

    private final String ref;
    private String name;
    private Optional<String> email;
    private PageLanguage reads = PageLanguage.KO;
    private ZoneId zone = ZoneId.of("Asia/Seoul");
    private Status status = Status.APPROVED;
    private String subject = "math";
    private Need need = new Need("math", 1, 60);
    private int room = 1;
    private LocalDate since;
    private List<WeeklySpan> free = List.of(WeeklySpan.parse("MON 09:00-24:00"));

    private SomePerson(String ref, String name, LocalDate since) {
        this.ref = ref;
        this.name = name;
        this.email = Optional.of(ref + "@people.test");
        this.since = since;
    }

    /** Registered four weeks before the Monday of the tests. */
    public static SomePerson aLearner(String ref) {
        return new SomePerson(ref, "Alias " + ref, StoredPeople.MONDAY.minusWeeks(4));
    }

    /** Committed for a year and more from the week before on. */
    public static SomePerson aTutor(String ref) {
        return new SomePerson(ref, "Name " + ref, StoredPeople.MONDAY.minusWeeks(1));
    }

    public SomePerson called(String name) {
        this.name = name;
        return this;
    }

    public SomePerson reachedAt(Optional<String> address) {
        this.email = address;
        return this;
    }

    public SomePerson reading(PageLanguage language) {
        this.reads = language;
        return this;
    }

    public SomePerson living(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** Whoever is not approved yet. */
    public SomePerson whoApplied() {
        this.status = Status.APPLIED;
        return this;
    }

    /** Learns or teaches it, once a week for an hour. */
    public SomePerson of(String subject) {
        return of(subject, 1, 60);
    }

    public SomePerson of(String subject, int sessions, int minutes) {
        this.subject = subject;
        this.need = new Need(subject, sessions, minutes);
        return this;
    }

    /** Has room for so many learners, once a week each. */
    public SomePerson withRoomFor(int learners) {
        this.room = learners;
        return this;
    }

    public SomePerson from(LocalDate day) {
        this.since = day;
        return this;
    }

    public SomePerson free(String... times) {
        this.free = Arrays.stream(times).map(WeeklySpan::parse).toList();
        return this;
    }

    String ref() { return ref; }

    Status status() { return status; }

    Optional<String> address() { return email; }

    LearnerFacts learner() {
        return new LearnerFacts(name, person(), List.of(need), Optional.empty(), since);
    }

    TutorFacts tutor() {
        return new TutorFacts(
                name, person(), Set.of(subject), room, room, new Commitment(since, StoredPeople.MONDAY.plusWeeks(60)));
    }

    private PersonFacts person() {
        return new PersonFacts(
                email.map(EmailAddress::new),
                reads,
                Gender.FEMALE,
                Optional.of("Seoul"),
                Optional.empty(),
                Delivery.ONLINE,
                zone,
                List.of(LanguageSkill.parse("ko:native")),
                free);
    }
}

package org.ieum.tutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.person.AnswersRead;
import org.ieum.person.Fact;
import org.ieum.person.Known;
import org.ieum.person.People;
import org.ieum.person.SelfDescription;
import org.ieum.person.Status;
import org.ieum.person.StoredPeople;
import org.ieum.platform.Answers;
import org.ieum.platform.Sealing;
import org.ieum.platform.Validation;

/** All tutors. */
@Singleton
public class Tutors extends People<Tutor> {

    /** Whether they would stand in for others; files do not ask for it. */
    private static final String STANDS_IN = "stands_in";

    private static final String TEACHING = "select p from Tutor p join p.subjects s where s = :subject"
            + " and p.status = :approved and p.id <> :besides order by case when p.city = :city then 0 else 1 end, p.id";

    private static final StoredPeople TABLE =
            new StoredPeople(Side.TUTOR, "name", "subjects", "tutor_subject", "created_at", "not %s");

    @Inject
    Tutors(Sealing sealing) {
        super(TABLE, Tutor.class, sealing);
    }

    @Override
    public Tutor fresh() {
        return new Tutor();
    }

    @Override
    public List<Fact<TutorFacts>> described() {
        return TutorFacts.DESCRIBED;
    }

    @Override
    public AnswersRead read(Answers answers, Known known, Validation validation) {
        TutorFacts facts = TutorFacts.read(answers, known, validation);
        Optional<StandsIn> standsIn = Optional.ofNullable(
                validation.optional(answers.one(STANDS_IN), text -> Coded.parse(StandsIn.class, text)));
        return AnswersRead.of(validation, () -> says(facts, standsIn));
    }

    @Override
    public List<String> besides() {
        return List.of(STANDS_IN, People.DISTRICT);
    }

    @Override
    public SelfDescription<Tutor> recall(String told, ObjectMapper json) throws JsonProcessingException {
        JsonNode all = json.readTree(told);
        // What was stored before it was asked is the facts alone.
        return all.has("facts")
                ? says(json.treeToValue(all, Told.class))
                : says(json.treeToValue(all, TutorFacts.class), Optional.empty());
    }

    private record Told(TutorFacts facts, Optional<StandsIn> standsIn) {}

    /** What a tutor says of themselves; {@code standsIn} is empty for what it was. */
    public SelfDescription<Tutor> says(TutorFacts facts, Optional<StandsIn> standsIn) {
        return says(new Told(facts, standsIn));
    }

    private SelfDescription<Tutor> says(Told told) {
        return new SelfDescription<>(this, told.facts().person(), told, tutor -> {
            describe(tutor, told.facts());
            told.standsIn().ifPresent(would -> tutor.standIn(would == StandsIn.YES));
        });
    }

    /** Those of a file, by key, to be read alone: all but those who were forgotten. */
    public List<Tutor> toExport() {
        return reading(find(withDetails("p.forgottenAt is null order by p.ref")));
    }

    /** The tutor takes these facts over. */
    public void describe(Tutor tutor, TutorFacts facts) {
        Optional<String> before = tutor.storedEmail();
        tutor.describe(facts, lookup(facts.person().email().orElseThrow()));
        told(tutor, before);
    }

    /** The id of the approved tutor with this key. */
    public Optional<Long> approved(String ref) {
        return find("ref = ?1 and status = ?2", ref, Status.APPROVED)
                .firstResultOptional()
                .map(Tutor::id);
    }

    /**
     * Tutors whose pledge ends by a day, the soonest first; those whose pledge has ended if they still teach.
     *
     * @param running SQL that counts the pairings of the tutor {@code t} that run
     */
    public Pledges pledges(LocalDate today, LocalDate until, int most, String running) {
        return PledgesSql.read(session()
                .createNativeQuery(PledgesSql.of(running), Object[].class)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList());
    }

    /**
     * Whom the rules have to look at for a learner: one statement.
     *
     * @param served SQL for: somebody teaches the learner {@code :learner} the subject {@code n.subject}, or is asked to
     */
    public List<PossibleTutor> candidates(CandidateSearch search, String served) {
        return CandidatesSql.run(session().createNativeQuery(CandidatesSql.of(served), Object[].class), search);
    }

    /**
     * Approved tutors who could take one more learner in this week: one statement.
     *
     * @param subject key of one that they teach; empty for all
     * @param begins the pledge has begun by this day
     * @param ends the pledge does not end before this day
     * @param booked SQL for a table of tutors' lessons: {@code tutor_id}, {@code hours} as {@code 600-690} in minutes of the
     *     week, how many {@code lessons}, with how many {@code learners}
     */
    public List<TutorWithRoom> withRoom(Week week, String subject, LocalDate begins, LocalDate ends, String booked) {
        try (Stream<Object[]> rows = session()
                .createNativeQuery(RoomSql.of(booked), Object[].class)
                .setParameter("subject", subject)
                .setParameter("begins", begins)
                .setParameter("ends", ends)
                .getResultStream()) {
            return rows.map(row -> RoomSql.read(row, week)).toList();
        }
    }

    /** The first days of these people's pledges, by id; nobody is read for it. */
    public Map<Long, LocalDate> firstDays(Collection<Long> ids) {
        return getEntityManager()
                .createQuery("select id, commitmentStart from Tutor where id in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, LocalDate.class)));
    }

    /** Approved tutors of a subject who would stand in, by id. */
    public List<Tutor> standingIn(Collection<String> subjects) {
        return list(
                "select distinct p from Tutor p join p.subjects s where s in ?1 and p.standsIn and p.status = ?2 order by p.id",
                subjects,
                Status.APPROVED);
    }

    /** Those who teach or rest and pledged to stay until a day or less, the soonest end first. */
    public List<Tutor> pledgedUntil(LocalDate day) {
        return list(
                "status in ?1 and commitmentEnd <= ?2 order by commitmentEnd, id",
                List.of(Status.APPROVED, Status.PAUSED),
                day);
    }

    /** Approved tutors of a subject besides one, those of this city first; so many at most. */
    public List<Tutor> teaching(String subject, Optional<String> city, long besides, int most) {
        return find(
                        TEACHING,
                        Map.of(
                                "subject",
                                subject,
                                "approved",
                                Status.APPROVED,
                                "besides",
                                besides,
                                "city",
                                city.orElse("")))
                .range(0, most - 1)
                .list();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}

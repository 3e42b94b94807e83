package org.ieum.person;

import static java.util.function.Function.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.ieum.kernel.Coded;
import org.ieum.kernel.LikePattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.platform.Answers;
import org.ieum.platform.Part;
import org.ieum.platform.Sealing;
import org.ieum.platform.SqlArray;
import org.ieum.platform.Validation;

/**
 * All people of one side.
 *
 * @param <P> learner or tutor
 */
public abstract class People<P extends Person> implements PanacheRepository<P> {

    /** Where in a large city somebody lives; see {@link #besides}. */
    public static final String DISTRICT = "district";

    /** Names are short and hours are compared later: enough to find the likeliest among them. */
    private static final int MOST_COMPARED = 2000;

    private final StoredPeople table;
    private final Class<P> type;
    private final Sealing sealing;

    @Inject Event<AddressChanged> addressChanged;

    /** Of this table. */
    protected People(StoredPeople table, Class<P> type, Sealing sealing) {
        this.table = table;
        this.type = type;
        this.sealing = sealing;
    }

    /** Which of the two. */
    public Side side() {
        return table.side();
    }

    /** Somebody without facts, who is not stored yet. */
    public abstract P fresh();

    /** The names of what they answer, as columns of files and keys of JSON. */
    public List<String> columns() {
        return described().stream().map(Fact::column).toList();
    }

    /** What they may answer besides, which files do not ask for: keys of JSON and names of fields. */
    public abstract List<String> besides();

    /** What they answer, each fact described. */
    public abstract List<? extends Fact<?>> described();

    /** What somebody answers, in a file, in JSON or in a form. */
    public abstract AnswersRead read(Answers answers, Known known, Validation validation);

    /**
     * What somebody said, from {@link SelfDescription#told} as JSON. It was sound when it was said, and is taken as it is.
     *
     * @throws JsonProcessingException if it is something else
     */
    public abstract SelfDescription<P> recall(String told, ObjectMapper json) throws JsonProcessingException;

    /** What somebody answers who comes by themselves today. */
    public AnswersRead readSignUp(Answers answers, Known known, Validation validation, LocalDate today) {
        return read(answers, known, validation);
    }

    /** With what they want to learn or can teach: one statement. */
    public Optional<P> withDetails(long id) {
        return find(withDetails("p.id = :id"), Map.of("id", id)).stream().findFirst();
    }

    /** These people with what they want to learn or can teach, by id: one statement. */
    public Map<Long, P> withDetails(Collection<Long> ids) {
        return list(withDetails("p.id in :ids"), Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(Person::id, identity()));
    }

    /** These people, by id: one statement. */
    public Map<Long, P> byId(Collection<Long> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, identity()));
    }

    /** The folded name of one of them as a part of another room's SQL, by the column of their id: lists sort by it. */
    public String nameOf(String column) {
        return "(select x.name_folded from " + table.table() + " x where x.id = " + column + ")";
    }

    /**
     * Whether one of them is called so, as a part of another room's SQL, by the column of their id; with {@code :prefix} and
     * {@code :part} of {@link #valuesLike}.
     */
    public String calledLike(String column) {
        return "exists (select 1 from " + table.table() + " x where x.id = " + column
                + " and (x.ref like :prefix escape '!' or x.name_folded like :part escape '!'))";
    }

    /** The values of the parameters of {@link #calledLike}: the beginning of a key, or a part of a name. */
    public static Map<String, Object> valuesLike(String text) {
        return Map.of("prefix", LikePattern.startingWith(text), "part", LikePattern.containing(Text.folded(text)));
    }

    /** Those with one of these keys, by key, with what they want to learn or can teach: one statement. */
    public Map<String, P> byRef(Collection<String> refs) {
        // Not a stream: that gives a person once more for each row that does not follow the last.
        return list(withDetails("p.ref in :refs"), Map.of("refs", refs)).stream()
                .collect(Collectors.toMap(Person::ref, identity()));
    }

    /** The keys of these people by id, sorted by key: one statement for any number. */
    public Map<Long, String> refs(Collection<Long> ids) {
        Map<Long, String> refs = new LinkedHashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, ref from " + table.table() + " where id = any(cast(:ids as bigint[])) order by ref",
                        Object[].class)
                .setParameter("ids", SqlArray.of(ids))
                .getResultList()
                .forEach(row -> refs.put(((Number) row[0]).longValue(), (String) row[1]));
        return refs;
    }

    /** Nobody else changes them until this transaction ends. */
    public Optional<P> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those with this address, the oldest first: families share one. */
    public List<P> at(EmailAddress email) {
        return list("emailLookup = ?1 order by id", lookup(email));
    }

    /** Those with these addresses, by the keyed hash of it, the oldest first: one statement for any number. */
    Map<ByteBuffer, List<P>> at(Collection<byte[]> lookups) {
        return lookups.isEmpty()
                ? new HashMap<>()
                : list("emailLookup in ?1 order by id", lookups).stream()
                        .collect(Collectors.groupingBy(
                                person -> ByteBuffer.wrap(person.emailLookup),
                                HashMap::new,
                                Collectors.toCollection(ArrayList::new)));
    }

    /** The keys of those with these addresses, by address as it was asked for: one statement. */
    public Map<String, List<String>> refsAt(Collection<String> addresses) {
        Map<ByteBuffer, String> asked =
                addresses.stream().collect(Collectors.toMap(text -> ByteBuffer.wrap(sealing.lookup(text)), identity()));
        return getEntityManager()
                .createQuery(
                        "select emailLookup, ref from " + type.getSimpleName()
                                + " where emailLookup in :lookups order by id",
                        Object[].class)
                .setParameter(
                        "lookups",
                        asked.keySet().stream().map(ByteBuffer::array).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> asked.get(ByteBuffer.wrap((byte[]) row[0])),
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Those who have one of these names, as {@link Text#folded} has it, and have not left, by name: one statement. */
    public Map<String, List<Namesake>> namesakes(Collection<String> folded) {
        return getEntityManager()
                .createQuery(
                        "select nameFolded, id, ref, " + table.name() + ", availability, timeZone from "
                                + type.getSimpleName() + " where nameFolded in :names and status <> :left order by id",
                        Object[].class)
                .setParameter("names", folded)
                .setParameter("left", Status.LEFT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(Namesake::of, Collectors.toList())));
    }

    /**
     * Who is meant by what was typed: whoever has it as their key, else those in whose name it stands, by name. The caller
     * writes to the trail that names were read, if it shows some.
     *
     * @param text a key, a name or a part of one
     * @param most of them
     */
    public List<PersonName> called(String text, Collection<Status> statuses, int most) {
        if (Text.isBlank(text)) {
            return List.of();
        }
        List<PersonName> found = getEntityManager()
                .createQuery(
                        "select id, ref, " + table.name() + " from " + type.getSimpleName()
                                + " where status in :statuses and (ref = :ref or nameFolded like :part escape '!')"
                                + " order by case when ref = :ref then 0 else 1 end, nameFolded, ref",
                        PersonName.class)
                .setParameter("statuses", statuses)
                .setParameter("ref", Text.clean(text))
                .setParameter("part", LikePattern.containing(Text.folded(text)))
                .setMaxResults(most)
                .getResultList();
        boolean byKey = !found.isEmpty() && found.get(0).ref().equals(Text.clean(text));
        return byKey ? found.subList(0, 1) : found;
    }

    /** Those who stand in one of these ways, by id, to be read and not changed. */
    public List<P> standing(Collection<Status> statuses) {
        return reading(find("status in ?1 order by id", statuses));
    }

    /** The keys of all who have not left, by name as {@link Text#folded} has it: one statement. */
    public Map<String, List<String>> refsByName() {
        return getEntityManager()
                .createQuery(
                        "select nameFolded, ref from " + type.getSimpleName() + " where status <> :left order by ref",
                        Object[].class)
                .setParameter("left", Status.LEFT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Those of these people who have left, by id. */
    public List<P> leftAmong(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and status = ?2 order by id", ids, Status.LEFT);
    }

    /** When those were forgotten who were, by id. */
    public Map<Long, Instant> forgotten() {
        return getEntityManager()
                .createQuery(
                        "select id, forgottenAt from " + type.getSimpleName() + " where forgottenAt is not null",
                        Forgotten.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Forgotten::id, Forgotten::at));
    }

    /** The ids of those who have stood there since before an instant, and were not forgotten. */
    public List<Long> since(Status status, Instant before) {
        return ids("status = ?1 and statusAt < ?2 and forgottenAt is null", status, before);
    }

    /** The ids of those who came by themselves before an instant, never proved their address, and whom nobody moved since. */
    public List<Long> neverConfirmed(Instant before) {
        return ids(
                "status = ?1 and createdAt < ?2 and confirmedAt is null and addressTurn = 0 and statusBy is null",
                Status.APPLIED,
                before);
    }

    private List<Long> ids(String condition, Object... values) {
        return find("select id from " + type.getSimpleName() + " where " + condition + " order by id", values)
                .project(Long.class)
                .list();
    }

    /**
     * Somebody of whom nobody has decided yet.
     *
     * @param since when they came to stand where they do
     * @param confirmedAt when they proved their address
     * @param reached whether there is an address
     */
    public record Applicant(
            long id,
            String ref,
            String name,
            Status status,
            Instant since,
            Optional<Instant> confirmedAt,
            boolean reached) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Applicant[" + id + "]";
        }
    }

    /** All who have applied or are talked to: one statement, and nothing of them is unsealed. */
    public List<Applicant> applicants() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, ref, " + table.name() + ", status, status_at, confirmed_at, email is not null from "
                                + table.table() + " where status in ('applied', 'interview') order by status_at, id",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Applicant(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        Coded.parse(Status.class, (String) row[3]),
                        (Instant) row[4],
                        Optional.ofNullable((Instant) row[5]),
                        (Boolean) row[6]))
                .toList();
    }

    /** Those whose pause is over on this day. */
    public List<P> restedBy(LocalDate today) {
        return list("pausedUntil <= ?1 order by id", today);
    }

    /** Who rests, with the first day on which they are back; empty for those of whom it is not known. */
    public Map<Long, Optional<LocalDate>> resting() {
        return list("status", Status.PAUSED).stream().collect(Collectors.toMap(Person::id, Person::pausedUntil));
    }

    /** The ids of those with one of these keys, by key. */
    public Map<String, Long> ids(Collection<String> refs) {
        return names("ref in :wanted", refs).collect(Collectors.toMap(PersonName::ref, PersonName::id));
    }

    /** How these people are called, by id, in the order of their names: one statement, none if there are none. */
    public Map<Long, PersonName> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : names("id in :wanted order by nameFolded, id", ids)
                        .collect(Collectors.toMap(PersonName::id, identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Who gets mails of ours.
     *
     * @param reached whether there is an address
     */
    public record Reader(long id, PageLanguage language, boolean reached) {}

    /** In which language these read, by id, and whether a mail reaches them: one statement, none if there are none. */
    public Map<Long, Reader> readers(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select id, locale, email is not null from " + type.getSimpleName() + " where id in :ids",
                        Reader.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Reader::id, identity()));
    }

    /** How many there are, by standing; every standing is there. */
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        Stream.of(Status.values()).forEach(status -> counts.put(status, 0L));
        getEntityManager()
                .createQuery(
                        "select status, count(*) from " + type.getSimpleName() + " group by status",
                        StandingCount.class)
                .getResultList()
                .forEach(count -> counts.put(count.status(), count.people()));
        return counts;
    }

    /**
     * A part of those who are looked for: one statement, however many people are on it.
     *
     * @param paired SQL for: a live pairing serves the need {@code n} of a learner; a tutor {@code p} has one
     */
    public Part<ListedPerson> search(PeopleSearch search, Part.Asked part, String paired) {
        PeopleSearchSql sql = new PeopleSearchSql(table, search, paired, sealing::lookup);
        if (part.after() > 0) {
            sql.after(search.order(), part.after());
        }
        return part(sql, sql.rows(search.order()), part);
    }

    /**
     * A page of those who are looked for, in any order: one statement.
     *
     * @param turned the other way round
     * @param paired as for {@link #search}
     */
    public Part<ListedPerson> page(
            PeopleSearch search, PeopleSort sort, boolean turned, Part.Asked page, String paired) {
        PeopleSearchSql sql = new PeopleSearchSql(table, search, paired, sealing::lookup);
        return part(sql, sql.rows(sort, turned), page);
    }

    private Part<ListedPerson> part(PeopleSearchSql sql, String rows, Part.Asked part) {
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(rows, Object[].class)
                .setFirstResult(part.skip())
                .setMaxResults(part.oneMore());
        sql.values().forEach(query::setParameter);
        return Part.of(query.getResultList(), part).map(PeopleSearchSql::listed);
    }

    /** How many are looked for; {@code paired} as for {@link #search}. */
    public long count(PeopleSearch search, String paired) {
        PeopleSearchSql sql = new PeopleSearchSql(table, search, paired, sealing::lookup);
        var query = getEntityManager().createNativeQuery(sql.count(), Long.class);
        sql.values().forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Folds the names of those who were stored before names were folded; how many. */
    long foldNames() {
        List<P> unfolded = list("nameFolded is null");
        unfolded.forEach(Person::foldName);
        return unfolded.size();
    }

    /** Who may be there twice, by address or name, and has not left; those who came last first. */
    public Stream<LikelyDuplicate> likelyDuplicates() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(DuplicatesSql.of(table), Object[].class)
                .setMaxResults(MOST_COMPARED)
                .getResultList()
                .stream()
                .map(DuplicatesSql::read);
    }

    /** After what they say of themselves has changed: whoever is stored and has another address proves it anew. */
    protected void told(P person, Optional<String> before) {
        boolean same = before.map(sealing::lookup)
                .map(ByteBuffer::wrap)
                .equals(person.storedEmail().map(sealing::lookup).map(ByteBuffer::wrap));
        if (!same && getEntityManager().contains(person)) {
            person.readdress();
            addressChanged.fire(new AddressChanged(new PersonId(side(), person.id()), before));
        }
    }

    /** The keyed hash by which an address is found. */
    protected byte[] lookup(EmailAddress email) {
        return sealing.lookup(email.text());
    }

    /** What a query finds, to be read and not changed. */
    protected List<P> reading(PanacheQuery<P> query) {
        return query.withHint(HibernateHints.HINT_READ_ONLY, true).list();
    }

    /** A query of these people as {@code p}, with what they want to learn or can teach. */
    protected String withDetails(String condition) {
        return "from " + type.getSimpleName() + " p left join fetch p." + table.details() + " where " + condition;
    }

    private Stream<PersonName> names(String condition, Collection<?> wanted) {
        return getEntityManager()
                .createQuery(
                        "select id, ref, " + table.name() + " from " + type.getSimpleName() + " where " + condition,
                        PersonName.class)
                .setParameter("wanted", wanted)
                .getResultList()
                .stream();
    }

    private record Forgotten(Long id, Instant at) {}

    private record StandingCount(Status status, Long people) {}
}

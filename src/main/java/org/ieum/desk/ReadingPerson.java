package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.pairing.State;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Sealing;

/** Opens a person's file. */
@Singleton
public class ReadingPerson {

    private final EntityManager entities;
    private final Persons people;
    private final Sealing sealing;
    private final Audit audit;
    private final ZoneId zone;

    @Inject
    ReadingPerson(EntityManager entities, Persons people, Sealing sealing, Audit audit, ZoneId zone) {
        this.entities = entities;
        this.people = people;
        this.sealing = sealing;
        this.audit = audit;
        this.zone = zone;
    }

    /**
     * Everything about somebody; that it was read is written to the trail.
     *
     * @param reads whether the history says who has read it as well
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public PersonFile read(Side kind, long id, boolean reads, String actor) {
        Person person = person(kind, id);
        audit.record(actor, kind.code() + ".read", kind.code(), id);
        List<HistoryEntry> history =
                new ArrayList<>(rows(FileSql.history(kind), Map.of("id", id, "zone", zone.getId(), "reads", reads))
                        .map(this::happening)
                        .toList());
        return new PersonFile(
                kind,
                person,
                rows(FileSql.bonds(kind), Map.of("id", id))
                        .map(ReadingPerson::bond)
                        .toList(),
                rows(FileSql.wishes(kind), Map.of("id", id))
                        .map(ReadingPerson::said)
                        .toList(),
                // It stands first, and once.
                Optional.of(history.remove(0)),
                List.copyOf(history));
    }

    /** The person with what they want to learn or can teach: one statement. */
    Person person(Side kind, long id) {
        return people.of(kind).withDetails(id).orElseThrow(HttpProblem::notFound);
    }

    private Stream<Object[]> rows(String sql, Map<String, Object> values) {
        var query = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList().stream();
    }

    private static PersonTie bond(Object[] row) {
        return new PersonTie(
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Coded.parse(Meeting.class, (String) row[5]),
                Stream.of(((String) row[6]).split(";", -1))
                        .map(org.ieum.kernel.Session::parse)
                        .toList(),
                LocalDate.parse((String) row[7]),
                Optional.ofNullable((String) row[12]).map(code -> Coded.parse(State.class, code)),
                Optional.ofNullable((String) row[8]).map(LocalDate::parse),
                Optional.ofNullable((Number) row[9])
                        .map(round -> new PersonTie.Proposed(round.longValue(), (String) row[10], (String) row[11])));
    }

    private static PersonWish said(Object[] row) {
        return new PersonWish(
                Coded.parse(Side.class, (String) row[0]),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4]);
    }

    private HistoryEntry happening(Object[] row) {
        return new HistoryEntry(
                HistoryEntry.Type.valueOf((String) row[0]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Optional.ofNullable((byte[]) row[5]).map(sealing::open),
                (String) row[6],
                ((Number) row[1]).longValue());
    }
}

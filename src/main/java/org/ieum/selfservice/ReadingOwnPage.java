package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/** Opens what a person may see of themselves. */
@Singleton
public class ReadingOwnPage {

    /** Who did what by such a link: as much as we know of them. */
    static final String ACTOR = "public";

    private static final String LESSONS = """
            select x.id, case x.state when 'offered' then '' else o.%3$s end as name, x.subject, x.meeting, array_to_string(x.times, ';') as times,
                cast(x.since as text) as since, cast(x.ended_on as text) as until,
                x.state = 'offered' as offered
            from pairing x join %2$s o on o.id = x.%2$s_id
            where x.%1$s_id = :id and x.state in ('offered', 'running', 'ended')
            order by x.ended_on desc nulls first, x.since, x.id""";

    private final EntityManager entities;
    private final Persons people;
    private final Audit audit;

    @Inject
    ReadingOwnPage(EntityManager entities, Persons people, Audit audit) {
        this.people = people;
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * The person's own page; that it was read is written to the trail.
     *
     * @throws HttpProblem 404 if they are there no more
     */
    @Transactional
    public OwnFile read(PersonId who) {
        audit.record(ACTOR, who.side().code() + ".read", who.side().code(), who.id());
        return file(who);
    }

    OwnFile file(PersonId who) {
        return new OwnFile(who, person(who), lessons(who));
    }

    /** With what they want to learn or can teach: one statement. */
    Person person(PersonId who) {
        return people.whole(who);
    }

    private List<OwnLessons> lessons(PersonId who) {
        String sql = LESSONS.formatted(
                who.side().code(), who.side().other().code(), who.side() == Side.LEARNER ? "name" : "alias");
        return entities
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("id", who.id())
                .getResultList()
                .stream()
                .map(ReadingOwnPage::lesson)
                .toList();
    }

    private static OwnLessons lesson(Object[] row) {
        return new OwnLessons(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Coded.parse(Meeting.class, (String) row[3]),
                Stream.of(((String) row[4]).split(";", -1))
                        .map(org.ieum.kernel.Session::parse)
                        .toList(),
                LocalDate.parse((String) row[5]),
                (Boolean) row[7],
                Optional.ofNullable((String) row[6]).map(LocalDate::parse));
    }
}

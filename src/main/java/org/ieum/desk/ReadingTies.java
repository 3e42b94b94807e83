package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.pairing.PairingState;
import org.ieum.person.PersonName;

/**
 * What ties a person to others: proposals, pairings, wishes. It reads tables of other rooms, all in one statement: asked at
 * their doors, and for the names, a person's page would take more than its ten.
 */
@Singleton
class ReadingTies {

    private static final String TIES = """
            select 0 as rank, o.id, o.ref, o.%3$s as name, x.subject, x.meeting, array_to_string(x.times, ';') as times,
                cast(r.effective_on as text) as since, null as until, r.id as round, x.change, x.decision, null as state, 0 as pairing
            from proposal x join round r on r.id = x.round_id and r.state in ('solving', 'review')
            join %2$s o on o.id = x.%2$s_id where x.%1$s_id = :id
            union all
            select case when x.state = 'offered' then 0 when x.state = 'running' or x.ended_on > :today then 1 else 2 end,
                o.id, o.ref, o.%3$s, x.subject, coalesce(f.meeting, x.meeting),
                array_to_string(coalesce(f.times, x.times), ';'), cast(x.since as text), cast(x.ended_on as text),
                null, null, null, case when x.ended_on > :today then 'running' else x.state end, x.id
            from pairing x join %2$s o on o.id = x.%2$s_id
            left join pairing_phase f on f.pairing_id = x.id and f.starts_on <= greatest(x.since, :today)
                and (f.ends_on is null or f.ends_on > greatest(x.since, :today))
            where x.%1$s_id = :id
            union all
            select 3, o.id, o.ref, o.%3$s, null, null, null, null, null, null, w.side, w.kind, null, null
            from wish w join %2$s o on o.id = w.%2$s_id where w.%1$s_id = :id
            order by rank, since desc limit 400""";

    private static final int WISHED = 3;

    private static final Comparator<PersonWish> DEAREST_FIRST = Comparator.comparing(PersonWish::wish)
            .thenComparing(wish -> Text.folded(wish.otherName()))
            .thenComparing(wish -> wish.by().code());

    @Inject EntityManager entities;
    @Inject Clock clock;

    /**
     * All of somebody's.
     *
     * @param ties proposals of the open round first, then what runs, then what was
     * @param wishes and vetoes, whoever's word they are; the dearest first
     */
    record Tied(List<PersonTie> ties, List<PersonWish> wishes) {}

    Tied of(Side side, long id) {
        List<Object[]> rows =
                query(side, id).setParameter("today", LocalDate.now(clock)).getResultList();
        return new Tied(
                rows.stream().filter(row -> !isWish(row)).map(ReadingTies::tie).toList(),
                rows.stream()
                        .filter(ReadingTies::isWish)
                        .map(ReadingTies::wish)
                        .sorted(DEAREST_FIRST)
                        .toList());
    }

    private static boolean isWish(Object[] row) {
        return ((Number) row[0]).intValue() == WISHED;
    }

    private NativeQuery<Object[]> query(Side side, long id) {
        String name = side == Side.LEARNER ? "name" : "alias";
        String ready = TIES.formatted(side.code(), side.other().code(), name);
        return entities.unwrap(Session.class)
                .createNativeQuery(ready, Object[].class)
                .setParameter("id", id);
    }

    private static PersonTie tie(Object[] row) {
        return new PersonTie(
                ((Number) row[13]).longValue(),
                new PersonName(((Number) row[1]).longValue(), (String) row[2], (String) row[3]),
                (String) row[4],
                Coded.parse(Meeting.class, (String) row[5]),
                Stream.of(((String) row[6]).split(";", -1))
                        .map(org.ieum.kernel.Session::parse)
                        .toList(),
                LocalDate.parse((String) row[7]),
                Optional.ofNullable((String) row[12]).map(code -> Coded.parse(PairingState.class, code)),
                Optional.ofNullable((String) row[8]).map(LocalDate::parse),
                Optional.ofNullable((Number) row[9])
                        .map(round -> new PersonTie.InRound(round.longValue(), (String) row[10], (String) row[11])));
    }

    private static PersonWish wish(Object[] row) {
        return new PersonWish(
                Coded.parse(Side.class, (String) row[10]),
                (String) row[11],
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3]);
    }
}

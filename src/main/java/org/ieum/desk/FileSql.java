package org.ieum.desk;

import org.ieum.kernel.Side;

/** What a person's page reads, each in one statement; {@code :id} is the person. */
final class FileSql {

    private static final String BONDS = """
            select 0 as rank, o.id, o.ref, o.%3$s as name, x.subject, x.meeting, array_to_string(x.times, ';') as times,
                cast(r.effective_on as text) as since, null as until, r.id as round, x.change, x.decision, null as state
            from proposal x join round r on r.id = x.round_id and r.state in ('solving', 'review')
            join %2$s o on o.id = x.%2$s_id where x.%1$s_id = :id
            union all
            select case x.state when 'offered' then 0 when 'running' then 1 else 2 end, o.id, o.ref, o.%3$s, x.subject, x.meeting,
                array_to_string(x.times, ';'), cast(x.since as text), cast(x.ended_on as text), null, null, null, x.state
            from pairing x join %2$s o on o.id = x.%2$s_id where x.%1$s_id = :id
            order by rank, since desc limit 200""";

    private static final String WISHES = """
            select w.side, w.kind, o.id, o.ref, o.%3$s as name from wish w join %2$s o on o.id = w.%2$s_id
            where w.%1$s_id = :id order by w.kind, lower(o.%3$s), w.side limit 200""";

    private static final String HISTORY = """
            select h.type, h.id, to_char(h.at at time zone :zone, 'YYYY-MM-DD HH24:MI') as clock, h.what, h.actor, a.email, h.state
            from (
                (select 0 as first, 'MOVE' as type, cast(0 as bigint) as id, p.status_at as at, p.status as what,
                    coalesce(p.status_by, 'public') as actor, '' as state from %1$s p where p.id = :id)
                union all
                (select 1, 'AUDIT', e.id, e.at, e.action, e.actor, '' from audit_entry e
                where e.target_kind = '%1$s' and e.target_id = :id and (:reads or e.action not like '%%.read')
                order by e.id desc limit 100)
                union all
                (select 1, 'MAIL', m.id, m.created_at, m.kind, '', m.state from outbox_message m
                where m.recipient_kind = '%1$s' and m.recipient_id = :id order by m.id desc limit 100)
            ) h left join account a on h.actor = 'account:' || a.id
            order by h.first, h.at desc, h.id desc limit 101""";

    private FileSql() {}

    static String bonds(Side kind) {
        return of(BONDS, kind);
    }

    static String wishes(Side kind) {
        return of(WISHES, kind);
    }

    static String history(Side kind) {
        return of(HISTORY, kind);
    }

    private static String of(String sql, Side kind) {
        return sql.formatted(kind.code(), kind.other().code(), kind == Side.LEARNER ? "name" : "alias");
    }
}

package org.ieum.simulation;

import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ieum.mail.MailKind;

/** What holds in any week, each by its name: a query that finds whoever it does not hold for. */
@Singleton
class YearInvariants {

    /** Whoever takes a learner over may be there when the one before still teaches: that is one lesson. */
    private static final String ONE_AT_A_TIME = """
            select a.id, b.id, pa.id, pa.state, pa.end_reason, pb.id, pb.state, pb.end_reason from lesson a join lesson b on a.%1$s_id = b.%1$s_id and a.id < b.id
                and a.state in ('planned', 'moved') and b.state in ('planned', 'moved')
                and a.starts_at < b.starts_at + b.minutes * interval '1 minute'
                and b.starts_at < a.starts_at + a.minutes * interval '1 minute'
            join pairing pa on pa.id = a.pairing_id join pairing pb on pb.id = b.pairing_id
            where a.starts_at > cast(:now as timestamptz) and b.starts_at > cast(:now as timestamptz)
            and not (pa.learner_id = pb.learner_id and pa.subject = pb.subject
                and 'handed_on' in (coalesce(pa.end_reason, ''), coalesce(pb.end_reason, '')))""";

    private static final Map<String, String> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put("no learner is in two lessons at once", ONE_AT_A_TIME.formatted("learner"));
        BROKEN.put("no tutor is in two lessons at once", ONE_AT_A_TIME.formatted("tutor"));
        BROKEN.put("a need has one tutor", """
                select learner_id, subject from pairing where state in ('offered', 'running')
                group by 1, 2 having count(*) > 1""");
        BROKEN.put("whoever left teaches nobody", """
                select p.id from pairing p join tutor t on t.id = p.tutor_id
                where p.state = 'offered' and t.status = 'left' and p.id in (select pairing_id from offer where deadline > cast(:now as timestamptz))""");
        BROKEN.put("lessons that run have somebody who looks after where they meet", """
                select p.id from pairing p where p.state = 'running'
                and not exists (select 1 from handover h where h.pairing_id = p.id)""");
        BROKEN.put("no offer waits past its deadline", """
                select o.pairing_id from offer o join pairing p on p.id = o.pairing_id
                where p.state = 'offered' and o.deadline < cast(:now as timestamptz) - interval '1 day'""");
        BROKEN.put("whoever was asked by an offer got a mail", """
                select o.pairing_id, side.kind from offer o join pairing p on p.id = o.pairing_id
                cross join (values ('learner'), ('tutor')) side (kind)
                where not exists (select 1 from outbox_message m where m.kind = 'offer' and m.recipient_kind = side.kind
                    and m.recipient_id = case side.kind when 'learner' then p.learner_id else p.tutor_id end
                    and m.created_at >= o.asked_at - interval '1 minute')""");
        BROKEN.put("whoever began was told where and when", """
                select p.id, side.kind from pairing p cross join (values ('learner'), ('tutor')) side (kind)
                where p.state = 'running' and not exists (select 1 from outbox_message m where m.kind = 'pairing-new'
                    and m.recipient_kind = side.kind
                    and m.recipient_id = case side.kind when 'learner' then p.learner_id else p.tutor_id end)""");
        BROKEN.put("each mail is somebody's", """
                select m.id from outbox_message m where m.recipient_kind in ('learner', 'tutor')
                and not exists (select 1 from learner l where m.recipient_kind = 'learner' and l.id = m.recipient_id)
                and not exists (select 1 from tutor t where m.recipient_kind = 'tutor' and t.id = m.recipient_id)""");
        BROKEN.put("no letter could not be made", "select id from outbox_message where state = 'unmade'");
        BROKEN.put("each wait is explained", """
                select n.learner_id, n.subject from learner_need n join learner l on l.id = n.learner_id
                cross join (select max(id) id from round where state = 'published') r
                where l.status = 'approved' and l.created_at < (select started_at from round where id = r.id)
                and not exists (select 1 from pairing p where p.learner_id = n.learner_id and p.subject = n.subject
                    and (p.state in ('offered', 'running') or p.ended_on > (select started_at from round where id = r.id)))
                and not exists (select 1 from proposal o where o.round_id = r.id and o.learner_id = n.learner_id
                    and o.subject = n.subject)
                and not exists (select 1 from unmatched u where u.round_id = r.id and u.learner_id = n.learner_id
                    and u.subject = n.subject and (u.taken > 0 or jsonb_array_length(u.removals) > 0))""");
        BROKEN.put("a pledge that ends is asked about", """
                select t.id from tutor t where t.status = 'approved' and t.pledge_asked_on is null and t.pledge_answer is null
                and t.commitment_end between cast(cast(:now as timestamptz) as date) and cast(cast(:now as timestamptz) as date) + 49""");
        BROKEN.put("lessons that run are asked how they go", """
                select p.id from pairing p join lesson l on l.pairing_id = p.id and l.state = 'held'
                where p.state = 'running' and not exists (select 1 from check_in c where c.pairing_id = p.id)
                group by p.id having min(l.starts_at) < cast(:now as timestamptz) - interval '21 days'""");
        BROKEN.put("whoever gives a lesson in somebody's place agreed to, and so did the learner", """
                select l.id from lesson l join pairing p on p.id = l.pairing_id
                where l.state in ('planned', 'moved') and l.starts_at > cast(:now as timestamptz) and l.tutor_id <> p.tutor_id
                and not exists (select 1 from substitution s join substitution_lesson at on at.substitution_id = s.id
                    where s.pairing_id = l.pairing_id and s.state = 'agreed' and s.tutor_id = l.tutor_id
                    and at.planned_at = l.planned_at and s.learner_answer and s.tutor_answer)""");
        BROKEN.put("nobody stands in who rests or left", """
                select l.id, t.status from lesson l join pairing p on p.id = l.pairing_id join tutor t on t.id = l.tutor_id
                where l.state in ('planned', 'moved') and l.starts_at > cast(:now as timestamptz) and l.tutor_id <> p.tutor_id
                and t.status <> 'approved'""");
        BROKEN.put("whoever was asked to stand in, or to have somebody else, got a mail", """
                select s.id, side.kind from substitution s join pairing p on p.id = s.pairing_id
                cross join (values ('learner'), ('tutor')) side (kind)
                where s.asked_at is not null and not exists (select 1 from outbox_message m
                    where m.kind = 'substitute-asked' and m.recipient_kind = side.kind
                    and m.recipient_id = case side.kind when 'learner' then p.learner_id else s.tutor_id end
                    and m.created_at >= s.asked_at - interval '1 minute')""");
        BROKEN.put("no question about a substitute stays open past its time", """
                select id from substitution where state = 'asked' and answer_by < cast(:now as timestamptz) - interval '2 days'""");
        BROKEN.put("nobody teaches of whom a step was not seen that is needed", """
                select t.id, s.code from tutor t join screening_step s on s.needed where t.status = 'approved'
                and not exists (select 1 from screening_seen x where x.tutor_id = t.id and x.step_id = s.id)""");
        BROKEN.put("nobody new is offered to a tutor of whom a step has run out", """
                select o.pairing_id from offer o join pairing p on p.id = o.pairing_id
                join screening_seen x on x.tutor_id = p.tutor_id join screening_step s on s.id = x.step_id and s.needed
                where x.valid_until < cast(o.asked_at as date)""");
        BROKEN.put("whose step runs out is told in good time", """
                select t.id from screening_seen x join tutor t on t.id = x.tutor_id
                where t.status = 'approved' and x.told_on is null
                and x.valid_until between cast(cast(:now as timestamptz) as date) and cast(cast(:now as timestamptz) as date) + 27""");
    }

    @Inject EntityManager entities;
    @Inject Clock clock;

    /** What is broken in a week, by name, and for whom; empty if nothing is. */
    List<String> broken(String where) {
        List<String> broken = new ArrayList<>();
        BROKEN.forEach((name, sql) -> {
            List<String> rows = rows(sql);
            if (!rows.isEmpty()) {
                broken.add(where + ": " + name + ": " + rows);
            }
        });
        kinds().stream()
                .filter(kind -> !known().contains(kind))
                .forEach(kind -> broken.add(where + ": every mail is of a kind: " + kind));
        return broken;
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
            if (sql.contains(":now")) {
                query.setParameter("now", clock.instant());
            }
            return query.getResultList().stream().map(Arrays::toString).toList();
        });
    }

    private List<String> kinds() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery("select distinct kind from outbox_message", String.class)
                        .getResultList());
    }

    private static Set<String> known() {
        return Arrays.stream(MailKind.values()).map(MailKind::code).collect(toSet());
    }
}

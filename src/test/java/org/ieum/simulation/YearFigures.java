package org.ieum.simulation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ieum.numbers.Numbers;
import org.ieum.numbers.Survival;

/** What has come of the time since the house opened. */
@Singleton
class YearFigures {

    private static final String WAITS = """
            (select least(coalesce(min(p.since), :today), :today) - l.registered_on days, l.registered_on as day, min(p.since) is not null served
            from learner_need n join learner l on l.id = n.learner_id
            left join pairing p on p.learner_id = n.learner_id and p.subject = n.subject and p.state in ('running', 'ended')
            where l.registered_on <= :today group by n.learner_id, n.subject, l.registered_on) w""";

    @Inject EntityManager entities;
    @Inject Numbers numbers;
    @Inject Clock clock;

    /** By name, as a table has them; of a house that opened on a day so many weeks ago. */
    Map<String, String> read(LocalDate opened, int weeks, int decisions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> figures = new LinkedHashMap<>();
            figures.put("needs", number("select count(*) from " + WAITS));
            figures.put("needs served", number("select count(*) from " + WAITS + " where served"));
            figures.put("median wait of those served, days", number(percentile(0.5)));
            figures.put("nine in ten of those served waited at most, days", number(percentile(0.9)));
            figures.put(
                    "longest wait of those served, days", number("select max(days) from " + WAITS + " where served"));
            figures.put("longest wait of all so far, days", number("select max(days) from " + WAITS));
            figures.put(
                    "median wait so far of those not served, days",
                    number("select percentile_cont(0.5) within group (order by days) from " + WAITS
                            + " where not served"));
            String since = " where day >= date '" + opened + "'";
            figures.put("needs that came during the year", number("select count(*) from " + WAITS + since));
            figures.put("of those served", number("select count(*) from " + WAITS + since + " and served"));
            figures.put(
                    "median wait of those, days",
                    number("select percentile_cont(0.5) within group (order by days) from " + WAITS + since
                            + " and served"));
            figures.put(
                    "pairings that began", number("select count(*) from pairing where state in ('running', 'ended')"));
            lessons(figures, weeks);
            leavesAndScreening(figures);
            figures.putAll(survival());
            figures.put("pledges kept, %", percent(share("""
                    select avg(case when t.status = 'left' and t.commitment_end > :today then 0.0 else 1.0 end) from tutor t
                    where exists (select 1 from pairing p where p.tutor_id = t.id and p.state in ('running', 'ended'))""")));
            figures.put("mails a person and month", oneDecimal(share("""
                    select cast(count(*) as numeric) / nullif((select sum((:today - joined) / 30.4) from (
                        select greatest(registered_on, cast(created_at as date)) joined from learner
                        union all select cast(created_at as date) from tutor) p), 0)
                    from outbox_message where recipient_kind in ('learner', 'tutor')""")));
            figures.put("coordinator's decisions a week", oneDecimal((double) decisions / weeks));
            return figures;
        });
    }

    /** Of pairings that have begun, as the product's own numbers have it. */
    Map<String, String> survival() {
        Survival survival = QuarkusTransaction.joiningExisting().call(() -> numbers.survival(LocalDate.now(clock)));
        Map<String, String> figures = new LinkedHashMap<>();
        for (int days : new int[] {30, 90, 180, 365}) {
            figures.put(
                    "pairings alive after " + days + " days, %",
                    survival.at(days).map(step -> percent(step.share())).orElse("–"));
        }
        return figures;
    }

    /** Of those who were away, and of those who came to teach. */
    private void leavesAndScreening(Map<String, String> figures) {
        figures.put(
                "lessons of leaves",
                number("select count(*) from lesson where starts_at < :now"
                        + " and (instead_of is not null or (resting and by_whom = 'tutor'))"));
        figures.put(
                "of those, given by a substitute",
                number("select count(*) from lesson where starts_at < :now and instead_of is not null"
                        + " and state = 'held'"));
        figures.put("substitutes asked", number("select count(*) from substitution where asked_at is not null"));
        figures.put(
                "median days from applying to being approved",
                number(
                        "select percentile_cont(0.5) within group (order by extract(epoch from a.at - t.created_at) / 86400)"
                                + " from tutor t join audit_entry a on a.target_kind = 'tutor' and a.target_id = t.id"
                                + " and a.action = 'tutor.approved' and a.actor like 'account:%'"));
        figures.put(
                "tutors whose check has run out",
                number("select count(distinct t.id) from tutor t join screening_seen x on x.tutor_id = t.id"
                        + " where t.status = 'approved' and x.valid_until < :today"));
    }

    private void lessons(Map<String, String> figures, int weeks) {
        String past = " from lesson where starts_at < :now";
        figures.put("lessons held a week", oneDecimal(share("select count(*)" + past + " and state = 'held'") / weeks));
        figures.put(
                "share of planned lessons held, %",
                percent(share("select avg(case when state = 'held' then 1.0 else 0.0 end)" + past)));
    }

    /** By kind. */
    Map<String, Long> mails() {
        Map<String, Long> mails = new LinkedHashMap<>();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.unwrap(Session.class)
                        .createNativeQuery(
                                "select kind, count(*) from outbox_message group by 1 order by 2 desc, 1",
                                Object[].class)
                        .getResultList()
                        .forEach(row -> mails.put((String) row[0], ((Number) row[1]).longValue())));
        return mails;
    }

    private static String percentile(double part) {
        return "select percentile_cont(" + part + ") within group (order by days) from " + WAITS + " where served";
    }

    private String number(String sql) {
        return String.format(Locale.ROOT, "%,.0f", share(sql));
    }

    private double share(String sql) {
        NativeQuery<Object> query = entities.unwrap(Session.class).createNativeQuery(sql, Object.class);
        if (sql.contains(":today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (sql.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        return query.getSingleResult() instanceof Number found ? found.doubleValue() : 0;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

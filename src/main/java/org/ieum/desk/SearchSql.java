package org.ieum.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ieum.person.Status;

/** A search as SQL, past Hibernate: a page is one statement, however many people are on it. Each order has its index. */
final class SearchSql {

    private static final String UNSERVED = "p.status = 'approved' and exists (select 1 from learner_need n"
            + " where n.learner_id = p.id and not exists (select 1 from pairing x"
            + " where x.learner_id = n.learner_id and x.subject = n.subject and x.state in ('offered', 'running')))";

    private static final String WITHOUT_LEARNER =
            "not exists (select 1 from pairing x where x.tutor_id = p.id and x.state in ('offered', 'running'))";

    private final Kind kind;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** {@code lookup} makes the keyed hash of an address. */
    SearchSql(Kind kind, Search search, Function<String, byte[]> lookup) {
        this.kind = kind;
        search.status().ifPresent(status -> add("p.status = :status", "status", status.code()));
        search.city().ifPresent(city -> add("p.city = :city", "city", city));
        search.subject()
                .ifPresent(subject -> add(
                        "exists (select 1 from " + kind.subjectTable() + " s where s." + kind.code()
                                + "_id = p.id and s.subject = :subject)",
                        "subject",
                        subject));
        search.since().ifPresent(day -> add("p." + kind.sinceColumn() + " < :before", "before", day.plusDays(1)));
        if (search.alone()) {
            conditions.add("(" + alone() + ")");
        }
        if (search.isAddress()) {
            add("p.email_lookup = :lookup", "lookup", lookup.apply(search.text()));
        } else if (!search.text().isEmpty()) {
            add(
                    "(p.ref like :prefix escape '!' or lower(p." + kind.nameColumn() + ") like :part escape '!')",
                    "prefix",
                    literal(search.text()) + "%");
            values.put("part", "%" + literal(search.text().toLowerCase(Locale.ROOT)) + "%");
        }
    }

    String rows(Search.Order order) {
        return "select p.id, p.ref, p." + kind.nameColumn()
                + ", p.city, p.status, p.confirmed_at is not null as confirmed,"
                + " cast(cast(p." + kind.sinceColumn()
                + " as date) as text) as since, array_to_string(array(select s.subject from "
                + kind.subjectTable() + " s where s." + kind.code() + "_id = p.id order by 1), ',') as subjects, ("
                + alone()
                + ") as alone from " + kind.code() + " p" + where() + " order by " + order(order);
    }

    Map<String, Object> values() {
        return values;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String alone() {
        return kind == Kind.LEARNER ? UNSERVED : "p.status = '" + Status.APPROVED.code() + "' and " + WITHOUT_LEARNER;
    }

    private String order(Search.Order order) {
        return switch (order) {
            case NAME -> "lower(p." + kind.nameColumn() + "), p.id";
            case WAIT -> "p." + kind.sinceColumn() + ", p.id";
            case NEWEST -> "p.created_at desc, p.id desc";
            case KEY -> "p.ref";
        };
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

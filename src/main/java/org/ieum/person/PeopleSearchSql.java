package org.ieum.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.kernel.Coded;
import org.ieum.kernel.LikePattern;
import org.ieum.kernel.Text;

/** A search as SQL, past Hibernate: a page is one statement, however many people are on it. Each order has its index. */
final class PeopleSearchSql {

    private final StoredPeople table;
    private final String alone;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** {@code lookup} makes the keyed hash of an address; {@code paired} tells of a pairing ({@link People#search}). */
    PeopleSearchSql(StoredPeople table, PeopleSearch search, String paired, Function<String, byte[]> lookup) {
        this.table = table;
        this.alone = "p.status = '" + Status.APPROVED.code() + "' and "
                + table.alone().formatted(paired);
        search.status().ifPresent(status -> add("p.status = :status", "status", status.code()));
        search.delivery().ifPresent(delivery -> add("p.delivery = :delivery", "delivery", delivery.code()));
        search.city().ifPresent(city -> add("(p.city = :city or p.district = :city)", "city", city));
        search.subject()
                .ifPresent(subject -> add(
                        "exists (select 1 from " + table.subjects() + " s where s." + table.key()
                                + " = p.id and s.subject = :subject)",
                        "subject",
                        subject));
        search.since().ifPresent(day -> add("p." + table.since() + " < :before", "before", day.plusDays(1)));
        if (search.alone()) {
            conditions.add("(" + alone + ")");
        }
        if (search.isAddress()) {
            add("p.email_lookup = :lookup", "lookup", lookup.apply(search.text()));
        } else if (!search.text().isEmpty()) {
            add(
                    "(p.ref like :prefix escape '!' or p.name_folded like :part escape '!')",
                    "prefix",
                    LikePattern.startingWith(search.text()));
            values.put("part", LikePattern.containing(Text.folded(search.text())));
        }
    }

    /** Only those who come behind this person: by the order's own columns, so that its index finds them. */
    void after(PeopleSearch.Order order, long id) {
        add(
                switch (order) {
                    case NAME -> behind("(p.name_folded, p.id) > ((%s), :after)", "name_folded");
                    case WAIT -> behind("(p." + table.since() + ", p.id) > ((%s), :after)", table.since());
                    case NEWEST -> behind("(p.created_at, p.id) < ((%s), :after)", "created_at");
                    case KEY -> behind("p.ref > (%s)", "ref");
                },
                "after",
                id);
    }

    private String behind(String condition, String column) {
        return condition.formatted("select x." + column + " from " + table.table() + " x where x.id = :after");
    }

    String count() {
        return "select count(*) from " + table.table() + " p" + where();
    }

    String rows(PeopleSearch.Order order) {
        return rows(order(order));
    }

    String rows(PeopleSort sort, boolean turned) {
        return rows(sort.sql(table, alone, turned));
    }

    private String rows(String order) {
        return "select p.id, p.ref, p." + table.name()
                + ", p.city, p.status, p.confirmed_at is not null as confirmed,"
                + " cast(cast(p." + table.since()
                + " as date) as text) as since, array_to_string(array(select s.subject from "
                + table.subjects() + " s where s." + table.key() + " = p.id order by 1), ',') as subjects, ("
                + alone
                + ") as alone, p.version, p.district from " + table.table() + " p" + where() + " order by " + order;
    }

    Map<String, Object> values() { return values; }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String order(PeopleSearch.Order order) {
        return switch (order) {
            case NAME -> "p.name_folded, p.id";
            case WAIT -> "p." + table.since() + ", p.id";
            case NEWEST -> "p.created_at desc, p.id desc";
            case KEY -> "p.ref";
        };
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    static ListedPerson listed(Object[] row) {
        String subjects = (String) row[7];
        return new ListedPerson(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[10]),
                Coded.parse(Status.class, (String) row[4]),
                (Boolean) row[5],
                LocalDate.parse((String) row[6]),
                subjects.isEmpty() ? List.of() : List.of(subjects.split(",", -1)),
                ((Number) row[9]).intValue(),
                (Boolean) row[8]);
    }
}

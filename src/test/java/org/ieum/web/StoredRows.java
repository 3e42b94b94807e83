package org.ieum.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.ieum.organisation.ChangedBehindItsBack;
import org.ieum.testing.OwnersConnection;

/** All that is stored, whatever it is: counted, looked through, kept aside and brought back. */
@Singleton
class StoredRows {

    /** They grow with whoever knocks, whether or not anything is done. */
    private static final String NOTES =
            "'audit_entry', 'concern_entry', 'arrival', 'account_session', 'visit', 'scheduled_tasks', 'flyway_schema_history',"
                    + " 'idempotency_key'";

    private static final String TABLES = "select c.relname from pg_class c"
            + " where c.relkind = 'r' and c.relnamespace = to_regnamespace('public') order by 1";

    /** A statement that counts them all: it is asked some thousand times. */
    private static final String COUNTS =
            "select string_agg(format('select %L, count(*) from %I', t.relname, t.relname), ' union all '), 0"
                    + " from (" + TABLES + ") t where t.relname not in (" + NOTES + ")";

    /** What the one rule for texts drops or refuses; U+0001 stands for what no database holds. */
    private static final String FORBIDDEN =
            "[\\u0001-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u2028\\u2029\\u202a-\\u202e\\u2060\\u3164\\ufeff]";

    private final EntityManager entities;
    private final OwnersConnection owner;
    private final ChangedBehindItsBack changed;
    private String counting;

    @Inject
    StoredRows(EntityManager entities, OwnersConnection owner, ChangedBehindItsBack changed) {
        this.entities = entities;
        this.owner = owner;
        this.changed = changed;
    }

    /** How many rows each table has. */
    Map<String, Long> counts() {
        if (counting == null) {
            counting = (String) rows(COUNTS).get(0)[0];
        }
        Map<String, Long> counts = new TreeMap<>();
        for (Object[] row : rows(counting)) {
            counts.put((String) row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }

    /** The smallest number in a table. */
    long first(String table) {
        return ((Number) rows("select min(id), 0 from " + table).get(0)[0]).longValue();
    }

    /** The largest. */
    long last(String table) {
        return ((Number) rows("select max(id), 0 from " + table).get(0)[0]).longValue();
    }

    /** The columns of text that hold what no text may: not composed, unseen, or refused by its name. */
    List<String> unsound() {
        List<String> unsound = new ArrayList<>();
        for (Object[] column : rows("select table_name, column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type = 'text'")) {
            List<?> found = QuarkusTransaction.requiringNew()
                    .call(() -> entities.createNativeQuery(
                                    "select left(x, 60) from (select \"" + column[1] + "\" as x from \"" + column[0]
                                            + "\") t where x ~ '" + FORBIDDEN + "' or x is not nfc normalized limit 3")
                            .getResultList());
            found.forEach(text -> unsound.add(column[0] + "." + column[1] + ": " + text));
        }
        return unsound;
    }

    /** Puts a copy of everything aside. */
    void keep() {
        owner.run("drop schema if exists kept cascade", "create schema kept");
        tables().forEach(table -> owner.run("create table kept." + table + " as table public." + table));
    }

    /** Makes all as it was put aside; nobody who asked meanwhile remembers anything else. */
    void restore() {
        List<String> all = new ArrayList<>(List.of("set local session_replication_role = replica"));
        tables().forEach(table -> {
            all.add("delete from public." + table);
            all.add("insert into public." + table + " (" + columns(table) + ") overriding system value select "
                    + columns(table) + " from kept." + table);
        });
        all.add("drop schema kept cascade");
        owner.run(all.toArray(String[]::new));
        changed.tell();
    }

    private List<String> tables() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((List<?>)
                                entities.createNativeQuery(TABLES, String.class).getResultList())
                        .stream()
                                .map(Object::toString)
                                .filter(table -> !table.matches("audit_entry|scheduled_tasks|flyway_schema_history"))
                                .toList());
    }

    /** Without those that the database makes from others. */
    private String columns(String table) {
        return (String) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select string_agg(column_name, ', ') from information_schema.columns"
                                        + " where table_schema = 'public' and is_generated = 'NEVER' and table_name = '"
                                        + table + "'")
                        .getSingleResult());
    }

    private List<Object[]> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery(sql, Object[].class)
                        .getResultList());
    }
}

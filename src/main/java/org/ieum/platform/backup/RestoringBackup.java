package org.ieum.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.platform.backup.ReadingBackup.Sequence;
import org.postgresql.PGConnection;

/** Puts what a backup has into the tables of its version, all or nothing. */
public final class RestoringBackup {

    /**
     * Numbers that nobody gets any more: those of people who came after the backup, whom other backups may have, and may have
     * had erased.
     */
    private static final long SKIPPED = 10_000;

    private final Connection database;

    /** As the owner of its tables, who is no superuser. */
    public RestoringBackup(Connection database) {
        this.database = database;
    }

    /**
     * What was restored.
     *
     * @param summary of what stands in the tables now
     * @param awaited how many have to be erased once more
     */
    public record Restored(Summary summary, int awaited) {}

    /**
     * Whether nobody has ever worked with it; the tables may have been made by a restore that broke off.
     *
     * @throws BackupRefused if somebody has
     */
    public void requireEmpty() throws SQLException {
        List<String> tables = names("select relname from pg_class c where relkind in ('r', 'p')"
                + " and relnamespace = to_regnamespace(current_schema())"
                + " and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')");
        boolean isFresh = tables.isEmpty()
                || (tables.contains("key_check")
                        && names("select 'x' from key_check limit 1").isEmpty());
        if (!isFresh) {
            throw new BackupRefused(
                    "The database is not empty: a backup is restored into an empty one alone. Nothing was changed.");
        }
    }

    /**
     * Restores; the tables have to be there, of the backup's version.
     *
     * @param erased who must not come back
     * @throws BackupRefused if it was changed, or what is there afterwards is not what it has; nothing is restored then
     */
    public Restored from(ReadingBackup backup, Collection<ErasedPerson> erased) throws SQLException {
        database.setAutoCommit(false);
        try {
            StoredTable.speakAlike(database);
            List<StoredTable> tables = StoredTable.all(database);
            List<String> again = withoutTies(tables);
            run("truncate "
                    + String.join(", ", tables.stream().map(StoredTable::name).toList()));
            Map<String, Sequence> sequences = backup.readTo(this::copyIn);
            run("set constraints all immediate");
            for (String statement : again) {
                run(statement);
            }
            Summary summary = summary(tables);
            if (!summary.lines().equals(backup.summary().lines())) {
                throw new BackupRefused("What stands in the tables is not what the backup has. Nothing was restored.");
            }
            int awaited = ErasedPeople.await(database, erased);
            set(sequences, erased);
            database.commit();
            return new Restored(summary, awaited);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /**
     * Takes away what would look at each row while the others are not there yet; an owner may. What is put back looks at all.
     *
     * @return the statements that put it back
     */
    private List<String> withoutTies(List<StoredTable> tables) throws SQLException {
        List<String> again = names("select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) from pg_constraint where contype = 'f'"
                + " and connamespace = to_regnamespace(current_schema()) order by conrelid::regclass::text, conname");
        for (String statement : names("select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where contype = 'f' and connamespace = to_regnamespace(current_schema())")) {
            run(statement);
        }
        List<String> statements = new ArrayList<>(again);
        for (StoredTable table : tables) {
            run("alter table " + table.name() + " disable trigger user");
            statements.add("alter table " + table.name() + " enable trigger user");
        }
        return statements;
    }

    private void copyIn(String name, String columns, InputStream rows) throws SQLException, IOException {
        database.unwrap(PGConnection.class).getCopyAPI().copyIn(StoredTable.copyIn(name, columns), rows);
    }

    private Summary summary(List<StoredTable> tables) throws SQLException {
        Summary summary = new Summary();
        for (StoredTable table : tables) {
            MessageDigest digest = Summary.sha256();
            try (OutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                long rows = database.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), hashed);
                summary.add(table.name(), rows, digest);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return summary;
    }

    private void set(Map<String, Sequence> sequences, Collection<ErasedPerson> erased) throws SQLException {
        for (Map.Entry<String, Sequence> one : sequences.entrySet()) {
            run("select setval('" + one.getKey() + "', " + one.getValue().last() + ", "
                    + one.getValue().called() + ")");
        }
        for (Side side : Side.values()) {
            long highest = erased.stream()
                    .filter(person -> person.side() == side)
                    .mapToLong(ErasedPerson::id)
                    .max()
                    .orElse(0);
            String sequence = side.code() + "_seq";
            run("select setval('" + sequence + "', greatest(last_value, " + highest + ") + " + SKIPPED + ") from "
                    + sequence);
        }
    }

    private List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

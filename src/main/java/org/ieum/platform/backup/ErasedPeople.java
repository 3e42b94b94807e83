package org.ieum.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;

/** Those who were erased, as the database has them, and those who have to be once more. */
public final class ErasedPeople {

    private ErasedPeople() {}

    /** All of them. */
    public static List<ErasedPerson> all(Connection database) throws SQLException {
        return read(database, "select side, person_id, at from erased_person order by at, side, person_id");
    }

    /** Those who came back with a backup and wait to be erased again. */
    public static List<ErasedPerson> pending(Connection database) throws SQLException {
        return read(
                database, "select side, person_id, at from erased_person where pending order by at, side, person_id");
    }

    /** Somebody is erased, in the caller's transaction; whoever was waiting for it no longer does. */
    public static void add(Connection database, ErasedPerson person) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into erased_person (side, person_id, at, pending)"
                        + " values (?, ?, ?, false) on conflict (side, person_id) do update set pending = false")) {
            insert.setString(1, person.side().code());
            insert.setLong(2, person.id());
            insert.setTimestamp(3, Timestamp.from(person.at()));
            insert.executeUpdate();
        }
    }

    /** Those who are not known as erased wait to be. How many. */
    static int await(Connection database, Collection<ErasedPerson> erased) throws SQLException {
        int added = 0;
        try (PreparedStatement insert =
                database.prepareStatement("insert into erased_person (side, person_id, at, pending)"
                        + " values (?, ?, ?, true) on conflict do nothing")) {
            for (ErasedPerson person : erased) {
                insert.setString(1, person.side().code());
                insert.setLong(2, person.id());
                insert.setTimestamp(3, Timestamp.from(person.at()));
                added += insert.executeUpdate();
            }
        }
        return added;
    }

    private static List<ErasedPerson> read(Connection database, String sql) throws SQLException {
        List<ErasedPerson> erased = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                erased.add(new ErasedPerson(
                        Coded.parse(Side.class, rows.getString(1)),
                        rows.getLong(2),
                        rows.getTimestamp(3).toInstant()));
            }
        }
        return erased;
    }
}

package org.ieum.platform.stored;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The parameters of a statement that writes many rows out of one array a column ({@code unnest}), one after the other. */
public final class Columns {

    private final PreparedStatement statement;
    private int last;

    /** Those of a statement, from its first. */
    public Columns(PreparedStatement statement) {
        this.statement = statement;
    }

    /** A column of these rows. */
    public <T> Columns set(String type, List<T> rows, Function<T, Object> column) throws SQLException {
        return set(type, rows.stream().map(column).toArray());
    }

    /** A column of bytes. */
    public <T> Columns bytes(Collection<T> rows, Function<T, byte[]> column) throws SQLException {
        return set("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private Columns set(String type, Object[] values) throws SQLException {
        last++;
        statement.setArray(last, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    /** Single values, the same for all rows. */
    public Columns all(Object... values) throws SQLException {
        for (Object value : values) {
            last++;
            statement.setObject(last, value);
        }
        return this;
    }
}

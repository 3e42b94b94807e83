package org.ieum.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PostgreSQL of a test that stands still while this is open, all its processes: it takes what is sent and says nothing. */
public final class FrozenDatabase implements AutoCloseable {

    private final ProcessHandle postmaster;

    /** The one at the other end of a connection, which is on this machine. */
    public FrozenDatabase(Connection connection) throws Exception {
        postmaster = postmaster(connection);
        signal("STOP");
    }

    private static ProcessHandle postmaster(Connection connection) throws SQLException {
        return ProcessHandle.of(process(connection))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();
    }

    /** The number of the process that serves a connection. */
    public static long process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        String all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()))
                .collect(Collectors.joining(" "));
        int status = new ProcessBuilder(List.of("sh", "-c", "kill -" + name + " " + all))
                .start()
                .onExit()
                .join()
                .exitValue();
        // Somebody may have ended meanwhile.
        if (status != 0 && !postmaster.isAlive()) {
            throw new AssertionError("no such PostgreSQL");
        }
    }
}

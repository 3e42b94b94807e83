package org.ieum.platform.database;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A failure that is nobody's mistake and goes by: the database is away, or has no place left. */
public final class LostConnection {

    private static final int DEEPEST_CAUSE = 20;
    private static final int MOST_CAUSES = 100;

    /** Of SQLSTATE: connection, resources, shutdown by its operator. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private LostConnection() {}

    /** Whether a failure comes from it, at whichever depth. */
    public static boolean isCauseOf(Throwable failure) {
        return of(failure).isPresent();
    }

    /** The same, or a commit of which nobody says why it failed: nothing is wrong with what was to be stored. */
    public static boolean mayBeCauseOf(Throwable failure) {
        return isCauseOf(failure) || isUnexplainedCommit(failure);
    }

    /** The refusal or the loss itself. */
    static Optional<SQLException> of(Throwable failure) {
        return causes(failure, DEEPEST_CAUSE)
                .limit(MOST_CAUSES)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(LostConnection::isOne)
                .findFirst();
    }

    /** Whether it is a commit that failed, and nothing says why: the connection may have been lost under it. */
    static boolean isUnexplainedCommit(Throwable failure) {
        List<Throwable> causes =
                causes(failure, DEEPEST_CAUSE).limit(MOST_CAUSES).toList();
        return causes.stream().anyMatch(RollbackException.class::isInstance)
                && causes.stream()
                        .noneMatch(cause -> cause instanceof SQLException || cause instanceof PersistenceException);
    }

    /** A commit that failed has its cause among what it suppressed. */
    private static Stream<Throwable> causes(Throwable failure, int deep) {
        return failure == null || deep == 0
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(failure),
                        Stream.concat(Stream.of(failure.getCause()), Stream.of(failure.getSuppressed()))
                                .flatMap(cause -> causes(cause, deep - 1)));
    }

    private static boolean isOne(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)))
                // Agroal has no type and no state for it.
                || Objects.requireNonNullElse(sql.getMessage(), "").startsWith("Acquisition timeout");
    }
}

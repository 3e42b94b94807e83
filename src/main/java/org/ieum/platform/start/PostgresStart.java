package org.ieum.platform.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a PostgreSQL that is being started, and no longer than it is: the library behind it asks for minutes whether
 * somebody answers, also when PostgreSQL has refused to start within a second.
 */
final class PostgresStart {

    private static final int LAST_WORDS = 6;

    /** So long nothing of it runs between making the cluster and starting it. */
    private static final int ROUNDS_UNTIL_REFUSED = 5;

    private static final long ROUND_MILLIS = 200;

    private final Path data;
    private final Path programs;
    private final Path log;

    PostgresStart(Path data, Path programs, Path log) {
        this.data = data;
        this.programs = programs;
        this.log = log;
    }

    /**
     * What it has become.
     *
     * @throws IOException in PostgreSQL's own words, if it does not start
     */
    EmbeddedPostgres await(EmbeddedPostgres.Builder builder) throws IOException {
        Files.deleteIfExists(log);
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread starter = new Thread(start, "start-postgres");
        starter.setDaemon(true);
        starter.start();
        int rounds = 0;
        while (rounds < ROUNDS_UNTIL_REFUSED) {
            try {
                return start.get(ROUND_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Its programs write there from the first on; before, they are still being unpacked.
                rounds = Files.exists(log) && !isAtWork() ? rounds + 1 : 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                throw new IOException(lastWords(), e);
            }
        }
        throw new IOException(lastWords());
    }

    private boolean isAtWork() throws IOException {
        return Orphan.find(data, programs).isPresent()
                || ProcessHandle.current().children().anyMatch(child -> Orphan.runsFrom(child, programs));
    }

    private String lastWords() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        // Not read as UTF-8 alone: what the system says may be in the language and encoding of its own.
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }
}

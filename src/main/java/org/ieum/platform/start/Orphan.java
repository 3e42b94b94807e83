package org.ieum.platform.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What another process left of a database: one that outlived its starter ({@code kill -9}) and would be in the way, or the
 * file {@code postmaster.pid} alone, with a number that may be anybody's by now. Whoever calls has the folder's lock, and so
 * knows that no database of ours works there once this one has stopped.
 */
final class Orphan {

    private Orphan() {}

    /** Stops the database that still works on {@code data}, and takes away the file that would keep the next from starting. */
    static void clear(Path data, Path programs) throws IOException {
        Optional<ProcessHandle> orphan = find(data, programs);
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile(data));
    }

    /** The database that works on {@code data}, if there is one and its program is one of {@code programs}. */
    static Optional<ProcessHandle> find(Path data, Path programs) throws IOException {
        try {
            return ProcessHandle.of(pid(pidFile(data))).filter(process -> runsFrom(process, programs));
        } catch (NoSuchFileException e) {
            // Also between two looks: initdb starts PostgreSQL some times for itself, and each makes the file and takes
            // it away.
            return Optional.empty();
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static long pid(Path pidFile) throws IOException {
        // Latin-1, in which any bytes are letters: a power cut leaves what it likes.
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
        // Empty if the machine went down while it was written.
        return lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")
                ? -1
                : Long.parseLong(lines.get(0).strip());
    }

    /** After a restart of the machine the number may be another program's. */
    static boolean runsFrom(ProcessHandle process, Path programs) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(programs))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) throws IOException {
        interrupt(process);
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java would send waits for its clients. */
    private static void interrupt(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
        } else {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        }
    }
}

package org.ieum.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database that outlived the process that started it: after {@code kill -9} it runs on and would be in the way. */
final class Orphan {

    private Orphan() {}

    /** Stops the database that still works on {@code data}, if there is one and its program is one of {@code programs}. */
    static void stop(Path data, Path programs) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid(pidFile)).filter(process -> runsFrom(process, programs));
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
    }

    private static long pid(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        // Empty if the machine went down while it was written.
        return lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")
                ? -1
                : Long.parseLong(lines.get(0).strip());
    }

    /** After a restart of the machine the number may be another program's. */
    private static boolean runsFrom(ProcessHandle process, Path programs) {
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

package org.ieum.matching.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.ieum.matching.instance.Instance;

/**
 * A cluster of this machine of which a process is killed in the middle of what it was asked: it has worked out the answer,
 * and waits for its end instead of giving it.
 */
final class MortalCluster extends Cluster {

    private static final String COMPLETE = "\n";
    private static final long PAUSE_MILLIS = 5;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Path folder;
    private final Set<String> deaths = ConcurrentHashMap.newKeySet();
    private final Consumer<ProcessHandle> death;

    /**
     * With a death in the first superstep of each of some kinds.
     *
     * @param folder empty, and known to all processes
     * @param death comes to the process
     */
    MortalCluster(
            JavaSparkContext spark,
            byte[] frozen,
            Instance instance,
            long turnNanos,
            Path folder,
            List<String> kinds,
            Consumer<ProcessHandle> death) {
        super(spark, frozen, instance, turnNanos);
        this.folder = folder;
        this.death = death;
        deaths.addAll(kinds);
    }

    @Override
    List<byte[]> superstep(String kind, String group, int shards, byte[] told, Question question) {
        if (!deaths.remove(kind)) {
            return super.superstep(kind, group, shards, told, question);
        }
        Path dying = folder.resolve(kind);
        Thread killer = new Thread(() -> kill(dying), "killer");
        killer.setDaemon(true);
        killer.start();
        return super.superstep(kind, group, shards, told, mortal(dying.toString(), question));
    }

    private void kill(Path dying) {
        while (!number(dying).endsWith(COMPLETE)) {
            pause(PAUSE_MILLIS);
        }
        death.accept(ProcessHandle.of(Long.parseLong(number(dying).strip())).orElseThrow());
    }

    private static String number(Path dying) {
        try {
            return Files.exists(dying) ? Files.readString(dying) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first process that is asked this writes its number down, for whoever is to kill it. */
    private static Question mortal(String dying, Question question) {
        return (place, told, shard) -> {
            byte[] answer = question.answer(place, told, shard);
            if (isFirst(Path.of(dying))) {
                pause(PATIENCE_MILLIS);
                throw new IllegalStateException("nobody killed this process");
            }
            return answer;
        };
    }

    private static boolean isFirst(Path dying) {
        try {
            Files.writeString(dying, ProcessHandle.current().pid() + COMPLETE, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.ieum.platform.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Work of a command on the database of a data folder, as the owner of its tables. */
final class OwnDatabase {

    private OwnDatabase() {}

    /** Works on it as it is: where a service runs it beside that, otherwise started for the time being. */
    static void use(Path folder, String password, Consumer<DatabaseAccess> work) {
        Optional<DataFolder> lock = DataFolder.tryLock(folder);
        if (lock.isEmpty()) {
            work.accept(running(folder, password));
            return;
        }
        try {
            LocalPostgres postgres = LocalPostgres.start(folder, password);
            try {
                work.accept(postgres.owner());
            } finally {
                postgres.stop();
            }
        } finally {
            lock.get().unlock();
        }
    }

    /** Makes one and works on it; if that does not come to its end, there is none. */
    static void make(Path folder, String password, Consumer<DatabaseAccess> work) {
        DataFolder lock = DataFolder.lock(folder);
        boolean done = false;
        try {
            LocalPostgres postgres = LocalPostgres.start(folder, password);
            try {
                LocalPostgres.unfinished(folder);
                work.accept(postgres.owner());
                done = true;
            } finally {
                postgres.stop();
                if (done) {
                    LocalPostgres.finished(folder);
                } else {
                    LocalPostgres.drop(folder);
                }
            }
        } catch (IOException e) {
            throw new StartRefused("The data folder " + folder + " cannot be used: " + e, e);
        } finally {
            lock.unlock();
        }
    }

    private static DatabaseAccess running(Path folder, String password) {
        try {
            return LocalPostgres.running(folder, password);
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused(
                    "Another process works with the data in " + folder + ", and its database cannot be found: "
                            + e.getMessage(),
                    e);
        }
    }
}

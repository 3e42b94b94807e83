package org.ieum.platform.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ieum.platform.Sealing;

/** The database of a service, which is started and looked at while its starter does something else. */
final class DatabaseStart {

    private final Map<String, String> known;
    private final FutureTask<Map<String, String>> work;

    private DatabaseStart(Map<String, String> known, Callable<Map<String, String>> work) {
        this.known = known;
        this.work = new FutureTask<>(work);
        Thread thread = new Thread(this.work, "start-database");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * One that runs already.
     *
     * @throws StartRefused if the settings do not fit it
     */
    static DatabaseStart lookAt(Settings settings) {
        if (settings.isDemo()) {
            throw new StartRefused("The demo fills a database of its own with invented people: unset"
                    + " QUARKUS_DATASOURCE_JDBC_URL.");
        }
        settings.requireSecrets();
        Sealing sealing = StoredDatabase.sealing(settings);
        return new DatabaseStart(Map.of(), () -> Migrated.settings(StoredDatabase.check(settings, sealing)));
    }

    /**
     * A PostgreSQL of our own. It is stopped, and the folder given back, when the process ends.
     *
     * @throws StartRefused if the secrets do not fit
     */
    static DatabaseStart ofOwn(Settings settings, DataFolder folder) {
        Map<String, String> own = new HashMap<>(StoredSecrets.in(folder.path()).withThoseOf(settings));
        String password = own.remove(StoredSecrets.DATABASE_PASSWORD);
        own.put("ieum.own-database", "true");
        Sealing sealing = StoredDatabase.sealing(own::get);
        return new DatabaseStart(own, () -> {
            LocalPostgres postgres = LocalPostgres.start(folder.path(), password);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder), "stop-postgres"));
            Map<String, String> found = new HashMap<>(postgres.settings());
            found.putAll(Migrated.settings(StoredDatabase.check(settings.with(found), sealing)));
            return found;
        });
    }

    /** What is certain before it stands, as settings: the secrets of its folder. */
    Map<String, String> known() { return known; }

    /**
     * Waits for it.
     *
     * @return where it is, how one comes to it and what was found in it, as settings
     * @throws StartRefused if it does not start, or is not ours
     */
    Map<String, String> await() {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartRefused.notNow("The start was interrupted.", e);
        } catch (ExecutionException e) {
            throw StartRefused.behind(e).orElseThrow(() -> new IllegalStateException(e.getCause()));
        }
    }

    /** The database goes last: requests in flight still need it. */
    private static void stop(LocalPostgres postgres, DataFolder folder) {
        postgres.letGo();
        if (Application.currentApplication() != null) {
            Quarkus.blockingExit();
        }
        postgres.stop();
        folder.unlock();
    }
}

package org.ieum.platform.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.TreeMap;

/**
 * The process. {@code secrets} as its one argument prints fresh secrets for an installation with an external database,
 * {@code rotate-keys} its keys with one more, {@code reseal} seals all anew with the key that seals now; without arguments
 * the service starts, on a PostgreSQL of its own where no database is set.
 */
@QuarkusMain
public final class Ieum {

    private static final String FIELD_KEYS = "ieum.field-keys";

    private Ieum() {}

    /** Starts the service, or says on the console why it does not. */
    public static void main(String... args) {
        if (args.length == 1 && args[0].equals("secrets")) {
            printSecrets();
            return;
        }
        try {
            if (args.length == 1 && args[0].equals("rotate-keys")) {
                printMoreKeys(Settings.read());
                return;
            }
            start(Settings.read());
            // With what the start has found out.
            StoredDatabase.check(Settings.read());
        } catch (StartRefused refused) {
            System.err.println(System.lineSeparator() + "Ieum does not start. " + refused.getMessage());
            System.exit(1);
        }
        if (args.length == 1 && args[0].equals(ResealCommand.NAME)) {
            // Nobody calls meanwhile.
            System.setProperty("quarkus.http.host-enabled", "false");
            Quarkus.run(ResealCommand.class);
            return;
        }
        Quarkus.run(args);
    }

    private static void start(Settings settings) {
        settings.check();
        if (settings.hasDatabase()) {
            if (settings.isDemo()) {
                throw new StartRefused("The demo fills a database of its own with invented people: unset"
                        + " QUARKUS_DATASOURCE_JDBC_URL.");
            }
            settings.requireSecrets();
            return;
        }
        DataFolder folder = DataFolder.lock(settings.dataFolder());
        Map<String, String> own = StoredSecrets.in(folder.path()).withThoseOf(settings);
        LocalPostgres postgres = LocalPostgres.start(folder.path(), own.get(StoredSecrets.DATABASE_PASSWORD));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder), "stop-postgres"));
        own.forEach(System::setProperty);
        postgres.settings().forEach(System::setProperty);
    }

    /** The database goes last: requests in flight still need it. */
    private static void stop(LocalPostgres postgres, DataFolder folder) {
        if (Application.currentApplication() != null) {
            Quarkus.blockingExit();
        }
        postgres.stop();
        folder.unlock();
    }

    /** The old keys stay in the set: until all is sealed anew they open what was sealed with them. */
    private static void printMoreKeys(Settings settings) {
        String present = settings.text(FIELD_KEYS)
                .orElseGet(() -> StoredSecrets.of(settings.dataFolder())
                        .withThoseOf(settings)
                        .get(FIELD_KEYS));
        System.out.println(Settings.variable(FIELD_KEYS) + "=" + Secrets.rotated(present));
    }

    private static void printSecrets() {
        new TreeMap<>(Secrets.generate())
                .forEach((setting, value) -> System.out.println(Settings.variable(setting) + "=" + value));
    }
}

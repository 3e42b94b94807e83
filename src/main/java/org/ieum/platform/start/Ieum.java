package org.ieum.platform.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.platform.backup.BackupRefused;

/**
 * The process. {@code secrets} as its argument prints fresh secrets for an installation with an external database,
 * {@code rotate-keys} its keys with one more, {@code reseal} seals all anew with the key that seals now, {@code backup} and
 * {@code restore} carry all that is stored into a file and back, others are {@link OperatorCommand}s; without arguments the service starts, on a PostgreSQL of its
 * own where no database is set.
 */
@QuarkusMain
public final class Ieum {

    private static final String FIELD_KEYS = "ieum.field-keys";

    private Ieum() {}

    /** Starts the service, or says on the console why it does not. */
    public static void main(String... args) {
        String command = args.length == 0 ? "" : args[0];
        List<String> arguments = List.of(args).subList(Math.min(1, args.length), args.length);
        try {
            switch (command) {
                case "secrets" -> printSecrets();
                case "rotate-keys" -> printMoreKeys(Settings.read());
                case BackupCommand.NAME -> BackupCommand.run(Settings.read(), arguments);
                case RestoreCommand.NAME -> {
                    RestoreCommand.run(Settings.read(), arguments);
                    runAlone(FinishingRestore.class);
                }
                case ResealCommand.NAME -> runAlone(ResealCommand.class);
                default -> {
                    if (RunningCommand.NAMES.contains(command)) {
                        runAlone(RunningCommand.class, args);
                        return;
                    }
                    prepare();
                    Quarkus.run(null, Ieum::end, args);
                }
            }
        } catch (StartRefused refused) {
            say((command.isEmpty() ? "Ieum does not start. " : "") + refused.getMessage());
            System.exit(refused.exitCode());
        } catch (BackupRefused refused) {
            say(refused.getMessage());
            System.exit(ExitCodes.FAILED);
        }
    }

    private static void say(String words) {
        System.err.println(System.lineSeparator() + words);
    }

    /** A start that fails closes the log before it can say why. */
    private static void end(int status, Throwable failure) {
        Optional<StartRefused> refused = StartRefused.behind(failure);
        refused.ifPresent(Ieum::say);
        if (failure != null && refused.isEmpty()) {
            failure.printStackTrace();
        }
        System.exit(refused.map(StartRefused::exitCode).orElse(status));
    }

    private static void say(StartRefused refused) {
        say("Ieum does not start. " + refused.getMessage());
    }

    /** Nobody calls meanwhile, and no job runs beside it. */
    private static void runAlone(Class<? extends QuarkusApplication> application, String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("ieum.jobs.run", "false");
        prepare();
        Quarkus.run(application, Ieum::end, args);
    }

    /** What Quarkus does once for all asks for settings and keys, and for no database: that is started and looked at meanwhile. */
    private static void prepare() {
        Settings settings = Settings.read();
        settings.check();
        DatabaseStart database = settings.hasDatabase()
                ? DatabaseStart.lookAt(settings)
                : DatabaseStart.ofOwn(settings, DataFolder.lock(settings.dataFolder()));
        database.known().forEach(System::setProperty);
        loadOnceForAll();
        database.await().forEach(System::setProperty);
    }

    private static void loadOnceForAll() {
        try {
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This is no package that Quarkus has built.", e);
        }
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

package org.ieum.platform.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The secrets beside the embedded database, in a file that its owner alone can read. */
final class StoredSecrets {

    /**
     * The password of the embedded database's owner; used between this process and that database alone. It has the name of
     * when the application came as the owner; what the application comes with now is in no file.
     */
    static final String DATABASE_PASSWORD = "quarkus.datasource.password";

    private final Path file;
    private final Map<String, String> secrets;

    private StoredSecrets(Path file, Map<String, String> secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /**
     * Those of the folder; made if it has neither any nor a database, which could not be read with others.
     *
     * @throws StartRefused if they are missing beside a database, or are no secrets
     */
    static StoredSecrets in(Path folder) {
        Path file = file(folder);
        if (Files.exists(file)) {
            return of(folder);
        }
        if (LocalPostgres.isIn(folder)) {
            throw new StartRefused(
                    "The secrets of the database in " + folder + " are missing: " + file
                            + ". Put its copy there: without it nothing in this database can be read, and none is made in its place.");
        }
        try {
            return new StoredSecrets(file, write(file, fresh()));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /**
     * Those that the folder has.
     *
     * @throws StartRefused if it has none
     */
    static StoredSecrets of(Path folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            throw new StartRefused("There are no secrets in " + folder + ": no installation has begun there.");
        }
        try {
            return new StoredSecrets(file, read(file));
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(file, e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("secrets.properties");
    }

    private static StartRefused unusable(Path file, Exception cause) {
        return new StartRefused("The secrets in " + file + " cannot be used: " + cause, cause);
    }

    /**
     * A secret that the operator has set comes before the one in the file.
     *
     * @throws StartRefused if one is in neither
     */
    Map<String, String> withThoseOf(Settings settings) {
        Map<String, String> all = new TreeMap<>(secrets);
        Settings.SECRETS.forEach(name -> settings.text(name).ifPresent(value -> all.put(name, value)));
        List<String> missing = Stream.concat(Settings.SECRETS.stream(), Stream.of(DATABASE_PASSWORD))
                .filter(name -> all.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(file + " is no longer whole, it lacks " + String.join(", ", missing)
                    + ". Put its copy in its place.");
        }
        return all;
    }

    private static Map<String, String> fresh() {
        Map<String, String> fresh = new TreeMap<>(Secrets.generate());
        fresh.put(DATABASE_PASSWORD, random(32));
        fresh.put("ieum.demo.password", random(9));
        fresh.put("ieum.demo.api-token", random(32));
        return fresh;
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> secrets = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> secrets.put(name, properties.getProperty(name)));
        return secrets;
    }

    /** Whole and on the disk before anything is sealed with them. */
    private static Map<String, String> write(Path file, Map<String, String> secrets) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        DataFolder.keepPrivate(draft, "rw-------");
        Properties properties = new Properties();
        properties.putAll(secrets);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
            properties.store(
                    writer, "Without these the data beside them cannot be read. Keep a copy apart from its copies.");
            writer.flush();
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return secrets;
    }
}

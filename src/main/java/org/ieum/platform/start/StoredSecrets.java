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
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The secrets beside the embedded database, in a file that its owner alone can read. */
final class StoredSecrets {

    /**
     * The password of the embedded database's owner; used between this process and that database alone. It has the name of
     * when the application came as the owner; what the application comes with now is in no file.
     */
    static final String DATABASE_PASSWORD = "quarkus.datasource.password";

    private final Map<String, String> secrets;

    private StoredSecrets(Map<String, String> secrets) {
        this.secrets = secrets;
    }

    /** Those of the folder, made if it has none. */
    static StoredSecrets in(Path folder) {
        Path file = folder.resolve("secrets.properties");
        try {
            return new StoredSecrets(Files.exists(file) ? read(file) : write(file, fresh()));
        } catch (IOException e) {
            throw new StartRefused("The secrets in " + file + " cannot be used: " + e, e);
        }
    }

    /** A secret that the operator has set comes before the one in the file. */
    Map<String, String> withThoseOf(Settings settings) {
        Map<String, String> all = new TreeMap<>(secrets);
        Settings.SECRETS.forEach(name -> settings.text(name).ifPresent(value -> all.put(name, value)));
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

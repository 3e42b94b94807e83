package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Backup, loss, restore, into either sort of database: the same hash, and whoever was erased meanwhile stays erased. */
class BackupIT extends PackagedService {

    /** {@code -Dbackup.people=10000} measures; the figures of docs/benchmarks.md come from it. */
    private static final int PEOPLE = Integer.getInteger("backup.people", 40);

    private static final String PASSPHRASE = "IEUM_BACKUP_PASSPHRASE";
    private static final Pattern HASH = Pattern.compile("Hash: ([0-9a-f]{64})");

    private final Path backups = data.resolve("backups");
    private final Map<String, String> settings =
            Map.of("IEUM_BACKUP_FOLDER", backups.toString(), PASSPHRASE, "a passphrase of this test");

    @Test
    void comesBackIntoAFolderAndIntoADatabaseOfOnesOwn() throws Exception {
        service = Service.start(data, settings, List.of());
        service.importLearners(PEOPLE);
        Path file = backups.resolve("by-hand.backup");
        long begin = System.nanoTime();
        Service.Ran made = Service.run(data, settings, "backup", file.toString());
        told("backup", begin);
        assertThat(made.status()).as(made.said()).isZero();
        assertThat(made.said()).contains("learner " + PEOPLE + " ").doesNotContain("l1@learners.test");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Learner 1", "learners.test");
        try (Stream<Path> all = Files.list(backups)) {
            assertThat(all.filter(path -> path.getFileName().toString().matches("ieum-.*\\.backup")))
                    .as("of the night that was missed")
                    .hasSize(1);
        }
        erase("L1");
        assertThat(backups.resolve("erased.list")).content().matches("\\S+Z learner \\d+ [0-9a-f]{64}\n");
        service.kill();

        Path folder = data.resolve("data");
        Path lost = data.resolve("lost");
        Files.move(folder, lost);
        stopPostgres(lost);
        nothingIsRestored(78, file, settings, "no installation", "without the secrets");
        Files.createDirectories(folder);
        Files.copy(lost.resolve("secrets.properties"), folder.resolve("secrets.properties"));
        nothingIsRestored(
                file, Map.of(PASSPHRASE, "another one than of this test"), PASSPHRASE, "with another passphrase");
        nothingIsRestored(file, Map.of(), PASSPHRASE, "without one");
        Map<String, String> otherKeys = new HashMap<>(settings);
        Service.run(data, Map.of(), "secrets").said().lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            otherKeys.put(parts[0], parts[1]);
        });
        nothingIsRestored(78, file, otherKeys, "IEUM_LOOKUP_KEY", "with other keys");
        Path damaged = backups.resolve("damaged.backup");
        byte[] whole = Files.readAllBytes(file);
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        nothingIsRestored(damaged, settings, "cut off", "of half of it");
        byte[] changed = whole.clone();
        changed[whole.length - 40] ^= 1;
        Files.write(damaged, changed);
        nothingIsRestored(damaged, settings, "changed", "with a bit turned");

        begin = System.nanoTime();
        Service.Ran restored = Service.run(data, settings, "restore", file.toString());
        told("restore", begin);
        assertThat(restored.status()).as(restored.said()).isZero();
        assertThat(hash(restored)).isEqualTo(hash(made));
        assertThat(restored.said()).contains("To be erased again: 1", "The service can be started.");
        service = service.again(settings);
        othersAreThereAndTheErasedIsNot();
        service.stop();
        service = null;
        assertThat(Service.run(data, settings, "restore", file.toString()).said())
                .contains("already");

        comesBackIntoAnExternalOne(file, hash(made), secrets(folder));
    }

    private void comesBackIntoAnExternalOne(Path file, String hash, Map<String, String> secrets) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> external = new HashMap<>(settings);
            external.putAll(secrets);
            external.putAll(database(postgres));
            Service.Ran restored = Service.run(data, external, "restore", file.toString());
            assertThat(restored.status()).as(restored.said()).isZero();
            assertThat(hash(restored)).isEqualTo(hash);
            assertThat(Service.run(data, external, "restore", file.toString()).said())
                    .contains("not empty");
            service = Service.start(data, external, List.of());
            Service.Ran again = Service.run(
                    data, external, "backup", backups.resolve("again.backup").toString());
            assertThat(again.status()).as(again.said()).isZero();
            service.stop();
            service = null;
        }
    }

    private void nothingIsRestored(Path file, Map<String, String> with, String named, String how) throws Exception {
        nothingIsRestored(1, file, with, named, how);
    }

    private void nothingIsRestored(int status, Path file, Map<String, String> with, String named, String how)
            throws Exception {
        Service.Ran refused = Service.run(data, with, "restore", file.toString());
        assertThat(refused.status()).as(how + ": " + refused.said()).isEqualTo(status);
        assertThat(refused.said()).as(how).contains(named);
        assertThat(data.resolve("data/postgres")).as(how).doesNotExist();
    }

    private void othersAreThereAndTheErasedIsNot() {
        assertThat(service.call().get("/api/v1/learners/L2").<String>path("email"))
                .isEqualTo("l2@learners.test");
        service.call().get("/api/v1/learners/L1").then().statusCode(404);
        assertThat(service.call().get("/api/v1/learners").asString()).doesNotContain("l1@learners.test");
    }

    private void erase(String ref) {
        String seen = service.call().get("/api/v1/learners/" + ref).header("ETag");
        service.call()
                .header("If-Match", seen)
                .delete("/api/v1/learners/" + ref)
                .then()
                .statusCode(204);
    }

    private static String hash(Service.Ran ran) {
        Matcher hash = HASH.matcher(ran.said());
        assertThat(hash.find()).as(ran.said()).isTrue();
        return hash.group(1);
    }

    private static void told(String what, long begin) {
        System.out.printf("%s of %d people: %.1f s%n", what, PEOPLE, (System.nanoTime() - begin) / 1e9);
    }

    /** What a machine that is lost takes with it. */
    private static void stopPostgres(Path folder) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        assumeThat(ProcessHandle.of(pid)).isPresent();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static Map<String, String> secrets(Path folder) throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            stored.load(reader);
        }
        return Stream.of("ieum.field-keys", "ieum.lookup-key", "ieum.csrf-key")
                .collect(Collectors.toMap(
                        name -> name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT), stored::getProperty));
    }

    private static Map<String, String> database(EmbeddedPostgres postgres) throws Exception {
        String server = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role ieum_owner login password 'owners'");
            statement.execute("create role ieum login password 'its'");
            statement.execute("create database ieum owner ieum_owner");
            statement.execute("revoke temporary on database ieum from public");
        }
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server + "ieum",
                "QUARKUS_DATASOURCE_USERNAME", "ieum",
                "QUARKUS_DATASOURCE_PASSWORD", "its",
                "QUARKUS_FLYWAY_USERNAME", "ieum_owner",
                "QUARKUS_FLYWAY_PASSWORD", "owners");
    }
}

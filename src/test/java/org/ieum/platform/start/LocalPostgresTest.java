package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ieum.testing.UnpackedPrograms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what it was given, whatever happens to the process that started it. */
class LocalPostgresTest {

    private static final String PASSWORD = "a-password-of-this-test";

    @TempDir
    Path folder;

    private LocalPostgres postgres;

    @BeforeEach
    void programsAreThere() throws IOException {
        UnpackedPrograms.into(folder);
    }

    @AfterEach
    void nothingRunsOn() throws IOException {
        UnpackedPrograms.keep(folder);
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void keepsDataAfterItsStarterWasKilled() throws Exception {
        Process starter = starter(Map.of());
        awaitWritten(starter);
        starter.destroyForcibly().waitFor();
        long orphan = pid();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(pid()).isNotEqualTo(orphan);
        assertThat(count("kept")).isEqualTo(1);
    }

    @Test
    void keepsDataOverAStopAndWhenTheDatabaseItselfIsKilled() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        run("create table kept (n int)");
        run("insert into kept values (1)");
        postgres.stop();

        postgres = LocalPostgres.start(folder, PASSWORD);
        run("insert into kept values (2)");
        ProcessHandle database = ProcessHandle.of(pid()).orElseThrow();
        database.destroyForcibly();
        database.onExit().get();
        postgres.stop();

        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(count("kept")).isEqualTo(2);
    }

    @Test
    void startsWhateverAPowerCutLeftInTheFileOfItsNumber() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        run("create table kept (n int)");
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            for (String left : List.of(
                    foreign.pid() + "\n" + folder.resolve("postgres") + "\n1\n5432\n\nlocalhost\n",
                    Long.toString(foreign.pid()),
                    ProcessHandle.current().pid() + "\n",
                    "",
                    "\n\n",
                    "-1\n",
                    "99999999999999999999\n",
                    "\u00ff\u0000\u00fe",
                    "no number\n")) {
                postgres.stop();
                Files.writeString(folder.resolve("postgres/postmaster.pid"), left, StandardCharsets.ISO_8859_1);
                postgres = LocalPostgres.start(folder, PASSWORD);
                assertThat(count("kept")).as(left).isZero();
                assertThat(foreign.isAlive()).as(left).isTrue();
            }
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void theFileOfItsNumberMayGoWhileItIsReadAsWhenAClusterIsMade() throws Exception {
        Path number = folder.resolve("postmaster.pid");
        AtomicBoolean over = new AtomicBoolean();
        Thread initdb = new Thread(() -> {
            while (!over.get()) {
                assertThatCode(() -> {
                            Files.writeString(number, "1\n");
                            Files.delete(number);
                        })
                        .doesNotThrowAnyException();
            }
        });
        initdb.start();
        try {
            for (int look = 0; look < 20_000; look++) {
                assertThat(Orphan.find(folder, folder.resolve("programs"))).isEmpty();
            }
        } finally {
            over.set(true);
            initdb.join();
        }
    }

    @Test
    void aRefusedStartEndsAtOnceInPostgresWords() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        postgres.stop();
        postgres = null;
        Files.writeString(
                folder.resolve("postgres/postgresql.conf"), "no_such_setting = on\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> LocalPostgres.start(folder, PASSWORD))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgres.log")
                .hasMessageContaining("no_such_setting");
    }

    @Test
    void theLocaleIsOursWhateverTheEnvironmentSays() throws Exception {
        Process starter = starter(Map.of("LC_ALL", "ko_KR.UTF-8", "LANG", "xx_XX.EUC-KR", "LC_MESSAGES", "no such"));
        awaitWritten(starter);
        starter.destroyForcibly().waitFor();
        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(first("select datlocprovider::text || ' ' || datlocale || ' ' || datcollate from pg_database"
                        + " where datname = current_database()"))
                .isEqualTo("b C.UTF-8 C");
        assertThat(setting("lc_messages")).isEqualTo("C");
        assertThat(first("select lower('ÄЖΣ')")).isEqualTo("äжσ");
    }

    /** Their unpacking ended in the middle, because the disk was full or the process was killed. */
    @Test
    void programsThatAreHalfUnpackedAreUnpackedAgain() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        run("create table kept (n int)");
        postgres.stop();
        postgres = null;
        Path programs = folder.resolve("postgres-programs");
        Files.delete(folder.resolve("postgres-programs.whole"));
        try (Stream<Path> files = Files.walk(programs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.equals("postgres") || name.startsWith("libpq.so")) {
                    Files.write(file, new byte[100]);
                }
                if (name.equals("initdb")) {
                    Files.delete(file);
                }
            }
        }
        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(count("kept")).isZero();
    }

    @Test
    void beginsAnewAfterADeathWhileItWasMade() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "half of it");
        Files.writeString(folder.resolve("postgres.unfinished"), "");

        postgres = LocalPostgres.start(folder, PASSWORD);
        run("select 1");
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void writesSafelyAndLetsNobodyInWithoutThePassword() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThatThrownBy(() -> connect("")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("another")).hasMessageContaining("password authentication failed");
    }

    /** A folder of a version in which the application came as the superuser is no other: the role is made at any start. */
    @Test
    void theApplicationComesAsSomebodyWhoOwnsNothingWithAPasswordOfThisStart() throws Exception {
        postgres = LocalPostgres.start(folder, PASSWORD);
        run("create table kept (n int)");
        run("drop owned by ieum");
        run("drop role ieum");
        postgres.stop();

        postgres = LocalPostgres.start(folder, PASSWORD);
        Map<String, String> first = postgres.settings();
        assertThat(first)
                .containsEntry("quarkus.datasource.username", "ieum")
                .containsEntry("quarkus.flyway.username", "postgres")
                .containsEntry("quarkus.flyway.password", PASSWORD);
        assertThatThrownBy(() -> asTheApplication(first, "alter table kept add column m int"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> asTheApplication(first, "copy (select 1) to program 'cat'"))
                .hasMessageContaining("permission denied");
        postgres.stop();

        postgres = LocalPostgres.start(folder, PASSWORD);
        assertThat(postgres.settings().get("quarkus.datasource.password"))
                .isNotEqualTo(first.get("quarkus.datasource.password"));
        asTheApplication(postgres.settings(), "select 1");
    }

    @Test
    void onlyOneProcessHasTheFolder() {
        DataFolder first = DataFolder.lock(folder);
        assertThatThrownBy(() -> DataFolder.lock(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("IEUM_DATA_DIR");
        first.unlock();
        DataFolder.lock(folder).unlock();
    }

    /** As a cluster gives a volume: it belongs to another, and we may write there. */
    @Test
    void aFolderOfAnothersThatWeMayWriteToIsLeftAsItIs() throws IOException {
        assumeThat(System.getProperty("user.name")).as("may give files away").isEqualTo("root");
        Files.setAttribute(folder, "unix:uid", 65_534);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        DataFolder.lock(folder).unlock();
        assertThat(rights(folder)).isEqualTo("rwxrwx---");
    }

    @Test
    void secretsAreMadeOnceAndForTheirOwnerAlone() throws IOException {
        DataFolder.lock(folder).unlock();
        Settings settings = Settings.read();
        var first = StoredSecrets.in(folder).withThoseOf(settings);
        assertThat(first).containsKeys("ieum.field-keys", "ieum.lookup-key", "ieum.csrf-key");
        assertThat(StoredSecrets.in(folder).withThoseOf(settings)).isEqualTo(first);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("secrets.properties"))).isEqualTo("rw-------");
    }

    /** Another process, to be killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String... args) throws Exception {
            LocalPostgresTest test = new LocalPostgresTest();
            test.folder = Path.of(args[0]);
            test.postgres = LocalPostgres.start(test.folder, PASSWORD);
            test.run("create table kept (n int)");
            test.run("insert into kept values (1)");
            System.out.println("written");
            Thread.sleep(60_000);
        }
    }

    private Process starter(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Its last words, if it ends before. */
    private static void awaitWritten(Process starter) {
        List<String> said = new ArrayList<>();
        assertThat(starter.inputReader().lines().peek(said::add).anyMatch("written"::equals))
                .as(() -> String.join(System.lineSeparator(), said))
                .isTrue();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0));
    }

    private Connection connect(String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        return DriverManager.getConnection(postgres.settings().get("quarkus.datasource.jdbc.url"), properties);
    }

    private static void asTheApplication(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect(PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(first("select count(*) from " + table));
    }

    private String setting(String name) throws SQLException {
        return first("show " + name);
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = connect(PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator types beside starting the service: keys change, all is sealed anew, and the old key is taken away. */
class CommandsIT extends PackagedService {

    private static final String ADMIN = "areum@ngo.example";
    private static final int PEOPLE = 600;
    private static final String KEYS = "IEUM_FIELD_KEYS";

    /** One installation for all of it: a start costs more than all that is asked here. */
    @Test
    void eachCommandDoesItOrSaysWhyNot() throws Exception {
        Map<String, String> first =
                Map.of("IEUM_BOOTSTRAP_ADMIN_EMAIL", ADMIN, "IEUM_BOOTSTRAP_ADMIN_PASSWORD", "slow boats to nowhere");
        service = Service.start(data, first, List.of());
        service.importLearners(PEOPLE);
        assertThat(service.call().get("/api/v1/learners").<Integer>path("total"))
                .isEqualTo(PEOPLE);
        ends("another has the folder", 75, "IEUM_DATA_DIR", Map.of(), "reseal");
        assertThat(service.stop()).as("after a signal to stop").isEqualTo(143);

        itsEndSaysWhetherAnotherStartMayDo();
        secretsThatAreMissingBesideADatabaseAreNeverMadeAnew();
        whoForgotAPasswordGetsALink();
        Map<String, String> rotated = keysAreRotatedAndEverythingIsSealedAnew();

        service = service.again(rotated);
        assertThat(service.call().get("/api/v1/learners/L1").<String>path("email"))
                .isEqualTo("l1@learners.test");
    }

    private Map<String, String> keysAreRotatedAndEverythingIsSealedAnew() throws Exception {
        String printed = Service.run(data, Map.of(), "rotate-keys").said();
        assertThat(printed.lines()).hasSize(1).first().asString().startsWith(KEYS + "=");
        Map<String, String> rotated = Map.of(KEYS, printed.strip().substring(KEYS.length() + 1));

        Service.Ran sealing = Service.run(data, rotated, "reseal");
        assertThat(sealing.status()).as(sealing.said()).isZero();
        assertThat(sealing.said())
                .contains(
                        "learner.email: 500 of " + PEOPLE,
                        "learner.email: " + PEOPLE + " of " + PEOPLE,
                        "key_check.proof: 2 of 2")
                .containsPattern("Sealed anew: [1-9][0-9]{2,}")
                .doesNotContain("l1@learners.test");
        assertThat(Service.run(data, rotated, "reseal").said()).contains("Sealed anew: 0");
        ends("with the old keys alone", 78, KEYS, Map.of(), "reseal");
        return rotated;
    }

    private void secretsThatAreMissingBesideADatabaseAreNeverMadeAnew() throws Exception {
        Path secrets = data.resolve("data/secrets.properties");
        Path copy = data.resolve("copy");
        Files.move(secrets, copy);
        for (String command : List.of("rotate-keys", "reseal", "backup")) {
            ends(command, 78, "secrets", Map.of("IEUM_BACKUP_PASSPHRASE", "of this test alone"), command, ".");
        }
        assertThat(secrets).doesNotExist();
        Files.move(copy, secrets);
    }

    private void whoForgotAPasswordGetsALink() throws Exception {
        Service.Ran printed = Service.run(data, Map.of(), "new-password", ADMIN);
        assertThat(printed.status()).as(printed.said()).isZero();
        assertThat(printed.said()).containsPattern("http://localhost:8080/invitation/[A-Za-z0-9_-]{20,}");
        ends("nobody has this address", 1, "Whose?", Map.of(), "new-password", "nobody@ngo.example");
    }

    /** As docs/operators.md has it, for whatever starts it again. */
    private void itsEndSaysWhetherAnotherStartMayDo() throws Exception {
        ends("a setting is wrong", 78, "IEUM_ZONE", Map.of("IEUM_ZONE", "Seoul"), "reseal");
        // Asked about when the log has begun, and ends with the start that it refuses.
        ends(
                "a setting is wrong",
                78,
                "IEUM_BOOTSTRAP_API_TOKEN",
                Map.of("IEUM_BOOTSTRAP_API_TOKEN", "short"),
                "reseal");
        Map<String, String> nowhere = new HashMap<>();
        Service.run(data, Map.of(), "secrets")
                .said()
                .lines()
                .filter(line -> line.startsWith("IEUM_"))
                .forEach(line -> {
                    int end = line.indexOf('=');
                    nowhere.put(line.substring(0, end), line.substring(end + 1));
                });
        // Nobody listens at the port of discards.
        nowhere.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9/ieum");
        ends("its database is not there", 75, "QUARKUS_DATASOURCE_JDBC_URL", nowhere, "reseal");
        Map<String, String> passphrase = Map.of("IEUM_BACKUP_PASSPHRASE", "of this test alone");
        ends("a command that could not do it", 1, "has a database already", passphrase, "restore", "no-file");
    }

    private static void ends(String why, int status, String saying, Map<String, String> settings, String... command)
            throws Exception {
        Service.Ran ran = Service.run(data, settings, command);
        assertThat(ran.status()).as(why + ": " + ran.said()).isEqualTo(status);
        assertThat(ran.said()).as(why).contains(saying);
    }
}

package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a start does beside the database, and what it knows before. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseStartTest {

    @Test
    void nobodyWaitsForADatabaseBeforeItIsNeeded() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseStart start = DatabaseStart.lookAt(with(silent.getLocalPort(), Secrets.generate()));
            silent.accept().close();
            assertThatThrownBy(start::await)
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(ExitCodes.NOT_NOW));
        }
    }

    @Test
    void keysThatAreNoneAreRefusedBeforeAnythingAsksForThem() {
        Map<String, String> secrets = new HashMap<>(Secrets.generate());
        secrets.put("ieum.field-keys", "no keys");
        assertThatThrownBy(() -> DatabaseStart.lookAt(with(1, secrets)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_FIELD_KEYS");
    }

    private static Settings with(int port, Map<String, String> secrets) {
        return Settings.read()
                .with(secrets)
                .with(Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + "/none"));
    }
}

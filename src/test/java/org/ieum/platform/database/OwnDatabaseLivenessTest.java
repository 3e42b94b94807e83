package org.ieum.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class OwnDatabaseLivenessTest {

    @Test
    void aStartAnewHelpsADatabaseOfOursThatHasNotAnsweredForAMinute() {
        assertThat(status(true, Duration.ZERO)).isEqualTo(Status.UP);
        assertThat(status(true, OwnDatabaseLiveness.PATIENCE.minusSeconds(1))).isEqualTo(Status.UP);
        assertThat(status(true, OwnDatabaseLiveness.PATIENCE)).isEqualTo(Status.DOWN);
        assertThat(status(false, Duration.ofDays(1))).as("nor one of others").isEqualTo(Status.UP);
    }

    private static Status status(boolean own, Duration away) {
        return OwnDatabaseLiveness.answer(own, away).getStatus();
    }
}

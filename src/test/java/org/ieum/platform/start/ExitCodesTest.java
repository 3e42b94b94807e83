package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether another start may do, or somebody has to change something first. */
class ExitCodesTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true", // no connection
        "08006, true",
        "53300, true", // too many connections
        "57P03, true", // starting up
        "57P01, true", // shutting down
        "28P01, false", // password
        "3D000, false", // no such database
        "42501, false", // not allowed
        ", false",
    })
    void aDatabaseThatIsAwayIsNotARefusedOne(String state, boolean passing) {
        assertThat(DatabaseAccess.isPassing(new SQLException("words", state))).isEqualTo(passing);
    }

    @Test
    void aRefusalIsFoundBehindWhatQuarkusMadeOfIt() {
        StartRefused refused = new StartRefused("words");
        assertThat(refused.exitCode()).isEqualTo(78);
        assertThat(StartRefused.notNow("words", null).exitCode()).isEqualTo(75);
        assertThat(StartRefused.behind(new CompletionException(new IllegalStateException(refused))))
                .contains(refused);
        assertThat(StartRefused.behind(new IllegalStateException("of another kind")))
                .isEmpty();
    }
}

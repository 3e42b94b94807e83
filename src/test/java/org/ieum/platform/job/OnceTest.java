package org.ieum.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void whatFailsIsTriedAgainSoonAndThenMoreAndMoreSeldom() {
        assertThat(IntStream.range(0, 9)
                        .mapToLong(failures -> Once.waitAfter(failures).toSeconds()))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
        assertThat(Once.waitAfter(Integer.MAX_VALUE).toSeconds()).isEqualTo(300);
    }
}

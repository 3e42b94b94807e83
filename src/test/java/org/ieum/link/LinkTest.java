package org.ieum.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a link leads to: open until its end, used once, and nothing afterwards. */
class LinkTest {

    private static final Instant END = Instant.parse("2026-11-30T15:00:00Z");

    private final Link link = new Link(new byte[] {1}, "confirm", 7, END);

    @Test
    void isOpenUntilItsEnd() {
        assertThat(link.at(END.minusNanos(1))).isEqualTo(new Finding.Open("confirm", 7));
        assertThat(link.at(END)).isEqualTo(new Finding.Expired("confirm", 7));
    }

    @Test
    void hasItsEffectOnce() {
        link.use(END.minusSeconds(60));
        assertThat(link.at(END.minusSeconds(59))).isEqualTo(new Finding.Used("confirm", 7));
        // That it was used is said even after its end.
        assertThat(link.at(END)).isEqualTo(new Finding.Used("confirm", 7));
        assertThatThrownBy(() -> link.use(END.minusSeconds(58))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasNoEffectAfterItsEnd() {
        assertThatThrownBy(() -> link.use(END)).isInstanceOf(IllegalStateException.class);
        assertThat(link.at(END.minusSeconds(1))).isEqualTo(new Finding.Open("confirm", 7));
    }
}

package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How deep and how long JSON may be. */
class JsonLimitsTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeEach
    void limit() {
        new JsonLimits().customize(mapper);
    }

    @Test
    void fiftyDeepIsDeepEnough() throws Exception {
        assertThat(mapper.readTree("[".repeat(50) + "]".repeat(50))).isNotNull();
        assertThatThrownBy(() -> mapper.readTree("[".repeat(51) + "]".repeat(51)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void aNumberHasAHundredDigitsAtMost() throws Exception {
        assertThat(mapper.readTree("9".repeat(100)).bigIntegerValue()).isPositive();
        assertThatThrownBy(() -> mapper.readTree("9".repeat(101))).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void aNameIsNoBook() {
        assertThatThrownBy(() -> mapper.readTree("{\"" + "n".repeat(50_000) + "\":1}"))
                .isInstanceOf(StreamConstraintsException.class);
    }
}

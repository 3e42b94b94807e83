package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @Test
    void anAccountIsReadAsItIsWritten() {
        assertThat(Actor.account(7)).isEqualTo("account:7");
        assertThat(Actor.accountOf(Actor.account(7))).contains(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token:2", "public", "system", ""})
    void nobodyElseHasOne(String actor) {
        assertThat(Actor.accountOf(actor)).isEmpty();
    }
}

package org.ieum.platform.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void neighboursAreOnePlace() {
        assertThat(Network.of("192.0.2.7"))
                .isEqualTo(Network.of("192.0.2.250"))
                .isEqualTo(Network.of("::ffff:192.0.2.1"))
                .isNotEqualTo(Network.of("192.0.3.7"));
        assertThat(Network.of("2001:db8:1:2::1"))
                .isEqualTo(Network.of("2001:db8:1:ffff::2"))
                .isNotEqualTo(Network.of("2001:db8:2:2::1"));
    }

    @Test
    void whatIsNoAddressIsOnePlaceToo() {
        assertThat(Network.of("somewhere")).isEqualTo(Network.of(""));
    }
}

package org.ieum.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressRangeTest {

    @Test
    void neighboursAreOnePlace() {
        assertThat(AddressRange.of("192.0.2.7"))
                .isEqualTo(AddressRange.of("192.0.2.250"))
                .isEqualTo(AddressRange.of("::ffff:192.0.2.1"))
                .isNotEqualTo(AddressRange.of("192.0.3.7"));
        assertThat(AddressRange.of("2001:db8:1:2::1"))
                .isEqualTo(AddressRange.of("2001:db8:1:ffff::2"))
                .isNotEqualTo(AddressRange.of("2001:db8:2:2::1"));
    }

    @Test
    void whatIsNoAddressIsOnePlaceToo() {
        assertThat(AddressRange.of("somewhere")).isEqualTo(AddressRange.of(""));
    }
}

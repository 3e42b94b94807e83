package org.ieum.platform.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rightmost address counts that is no proxy of ours. */
class ForwardedHopsTest {

    private static final TrustedProxies ANY_PEER = new TrustedProxies(List.of());
    private static final TrustedProxies OURS =
            new TrustedProxies(List.of("10.0.0.0/8", "192.0.2.1", " fd00::/8 ", "localhost"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Nothing is said.
                "10.0.0.1 | '' | 10.0.0.1",
                // Whoever is no proxy is not believed.
                "203.0.113.9 | 198.51.100.7 | 203.0.113.9",
                "10.0.0.1 | 198.51.100.7 | 198.51.100.7",
                // What stands further left is anybody's word.
                "10.0.0.1 | 1.1.1.1, 198.51.100.7 | 198.51.100.7",
                "10.0.0.1 | 10.0.0.9, 198.51.100.7 | 198.51.100.7",
                "10.0.0.1 | 1.1.1.1,2.2.2.2,198.51.100.7,10.9.9.9, 192.0.2.1 | 198.51.100.7",
                "fd00::1 | 1.1.1.1, 2001:db8::7 | 2001:db8:0:0:0:0:0:7",
                // An IPv4 address in IPv6's clothes is the same proxy, and the same visitor.
                "::ffff:10.0.0.1 | ::ffff:198.51.100.7 | 198.51.100.7",
                // Ports, as some proxies write them.
                "10.0.0.1 | 198.51.100.7:4711 | 198.51.100.7",
                "10.0.0.1 | [2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
                // What hides the address, or is none, leaves the last one that is known.
                "10.0.0.1 | 1.1.1.1, unknown | 10.0.0.1",
                "10.0.0.1 | 1.1.1.1, _hidden, 10.0.0.3 | 10.0.0.3",
                "10.0.0.1 | 1.1.1.1, <script> | 10.0.0.1",
                "10.0.0.1 | ,,, | 10.0.0.1",
                // All are ours: the outermost that is known.
                "10.0.0.1 | 10.0.0.2, 10.0.0.3 | 10.0.0.2",
                "127.0.0.1 | 1.1.1.1, 198.51.100.7 | 198.51.100.7"
            })
    void counts(String peer, String hops, String visitor) {
        assertThat(visitor(peer, ForwardedHops.ofList(List.of(hops)), OURS)).isEqualTo(visitor);
    }

    @Test
    void withoutNamesTheOneWhoIsConnectedIsTheOnlyProxy() {
        assertThat(visitor("203.0.113.9", List.of("1.1.1.1", "198.51.100.7"), ANY_PEER))
                .isEqualTo("198.51.100.7");
        assertThat(visitor("203.0.113.9", List.of(), ANY_PEER)).isEqualTo("203.0.113.9");
    }

    @Test
    void aListOverSeveralHeadersIsOne() {
        assertThat(ForwardedHops.ofList(List.of("1.1.1.1, 2.2.2.2", "198.51.100.7")))
                .containsExactly("1.1.1.1", "2.2.2.2", "198.51.100.7");
    }

    @Test
    void forwardedIsReadByRfc7239() {
        assertThat(ForwardedHops.ofElements(List.of(
                        "for=192.0.2.43, For=\"[2001:db8:cafe::17]:4711\";proto=https",
                        "proto=http; by=203.0.113.43 ; for=198.51.100.7",
                        "for=_hidden, proto=https, for=unknown;host=\"a;for=1.1.1.1\"")))
                .containsExactly("192.0.2.43", "[2001:db8:cafe::17]:4711", "198.51.100.7", "_hidden", "", "unknown");
    }

    @Test
    void aRangeIsARange() {
        TrustedProxies proxies =
                new TrustedProxies(List.of("10.1.0.0/15", "2001:db8::/33", "192.0.2.0/99", "nonsense/8"));
        assertThat(proxies.trusts(address("10.0.255.255"))).isTrue();
        assertThat(proxies.trusts(address("10.2.0.0"))).isFalse();
        assertThat(proxies.trusts(address("2001:db8:7fff::1"))).isTrue();
        assertThat(proxies.trusts(address("2001:db8:8000::1"))).isFalse();
        assertThat(proxies.trusts(address("192.0.2.1"))).as("no such range").isFalse();
    }

    private static String visitor(String peer, List<String> hops, TrustedProxies proxies) {
        return ForwardedHops.visitor(address(peer), hops, proxies);
    }

    private static InetAddress address(String text) {
        return ForwardedHops.address(text).orElseThrow();
    }
}

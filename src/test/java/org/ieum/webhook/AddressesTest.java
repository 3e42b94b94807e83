package org.ieum.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request of ours goes to nobody's own network, whatever name or address leads there. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "::7f00:1",
                "fec0::1",
                "100::1"
            })
    void ofANetworkOfOnesOwn(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "169.253.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2400:cb00::1",
                "2001:4860::8888"
            })
    void thatAnybodyReaches(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example",
                "ftp://hooks.example",
                "https://",
                "https:///x",
                "hooks.example",
                "",
                "https://user:secret@hooks.example",
                "https://user@hooks.example/",
                "https://hooks.example/#part",
                "https://hooks.example:0/",
                "https://hooks.example:99999/",
                "https://hooks example/",
                "javascript:1",
                "file:///etc/passwd",
                "https://hooks.example\\@127.0.0.1/"
            })
    void thatAreNone(String url) {
        assertThat(Target.parse(url, false)).isEmpty();
    }

    @Test
    void oneWayIntoOurOwnNetworkIsOneTooMany() throws UnknownHostException {
        URI uri = Target.parse("https://hooks.example/in?a=b", false).orElseThrow();
        assertThat(Target.of(uri, false, host -> addresses("1.1.1.1", "10.0.0.1")))
                .isEmpty();
        assertThat(Target.of(uri, false, host -> addresses("fd00::1"))).isEmpty();
        assertThat(Target.of(uri, false, host -> addresses())).isEmpty();
        assertThat(Target.of(uri, true, host -> addresses("10.0.0.1"))).isPresent();
        Target target =
                Target.of(uri, false, host -> addresses("1.1.1.1", "8.8.8.8")).orElseThrow();
        assertThat(target.server().getHostAddress()).isEqualTo("1.1.1.1");
        assertThat(target.host()).isEqualTo("hooks.example");
        assertThat(target.path()).isEqualTo("/in?a=b");
        assertThat(target.port()).isEqualTo(443);
    }

    /** A name server that answers otherwise the second time is not asked a second time. */
    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsCalled() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        URI uri = Target.parse("https://rebinding.example", false).orElseThrow();
        Target target = Target.of(uri, false, host -> addresses(asked.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1"))
                .orElseThrow();
        assertThat(asked).hasValue(1);
        assertThat(PublicAddresses.isPublic(target.server())).isTrue();
    }

    /** Decimal, octal and hexadecimal ways of writing 127.0.0.1 are what they are, once they are addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://2130706433/"})
    void literalsAreNoWayAround(String url) throws UnknownHostException {
        URI uri = URI.create(url);
        if (Target.parse(url, false).isPresent()) {
            assertThat(Target.of(uri, false, InetAddress::getAllByName)).isEmpty();
        }
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] found = new InetAddress[literals.length];
        for (int n = 0; n < literals.length; n++) {
            found[n] = InetAddress.getByName(literals[n]);
        }
        return found;
    }
}

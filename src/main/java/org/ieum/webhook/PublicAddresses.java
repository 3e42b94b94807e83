package org.ieum.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses that anybody reaches from those of a network of one's own, which a request of ours must not be sent to on
 * others' behalf (IANA's special-purpose registries, RFC 6890).
 */
final class PublicAddresses {

    private static final List<Range> PRIVATE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // All but what is given out to networks, 2000::/3, and parts of that which lead elsewhere.
                    "::/3",
                    "4000::/2",
                    "8000::/1",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Range::parse)
            .toList();

    private PublicAddresses() {}

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    private record Range(byte[] network, int bits) {

        static Range parse(String text) {
            String[] parts = text.split("/", -1);
            return new Range(bytes(parts[0]), Integer.parseInt(parts[1]));
        }

        private static byte[] bytes(String literal) {
            try {
                // A literal asks no name server.
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = (0xff00 >> (bits % 8)) & 0xff;
            return Arrays.equals(address, 0, whole, network, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (network[whole] & mask));
        }
    }

    /** Whether anybody reaches it. Java reads IPv4 within IPv6 ({@code ::ffff:10.0.0.1}) as what it is. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return PRIVATE.stream().noneMatch(range -> range.contains(bytes));
    }
}

package org.ieum.joining;

import io.netty.util.NetUtil;
import java.util.HexFormat;

/** The neighbourhood of a network address: what one line usually has to itself is one place, whoever is behind it. */
final class AddressRange {

    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 6;

    private AddressRange() {}

    /** {@code /24} of an IPv4 address, {@code /48} of an IPv6 address. */
    static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "none";
        }
        byte[] v4 = mapped(bytes);
        return v4.length == 4
                ? HexFormat.of().formatHex(v4, 0, V4_BYTES)
                : HexFormat.of().formatHex(v4, 0, V6_BYTES);
    }

    /** {@code ::ffff:1.2.3.4} is an IPv4 address. */
    private static byte[] mapped(byte[] bytes) {
        if (bytes.length != 16 || bytes[10] != -1 || bytes[11] != -1) {
            return bytes;
        }
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return bytes;
            }
        }
        return java.util.Arrays.copyOfRange(bytes, 12, 16);
    }
}

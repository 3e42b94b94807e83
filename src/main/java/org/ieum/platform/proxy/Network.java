package org.ieum.platform.proxy;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The neighbourhood of a network address: what one line usually has to itself is one place, whoever is behind it. */
public final class Network {

    /** Of what is no address. */
    public static final String NONE = "none";

    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 6;

    private Network() {}

    /** {@code 192.0.2.0/24} of an IPv4 address, {@code 2001:db8:1:0:0:0:0:0/48} of an IPv6 address; else {@link #NONE}. */
    public static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return NONE;
        }
        byte[] plain = mapped(bytes);
        int kept = plain.length == 4 ? V4_BYTES : V6_BYTES;
        return text(Arrays.copyOf(Arrays.copyOf(plain, kept), plain.length)) + "/" + 8 * kept;
    }

    private static String text(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.length + " bytes", e);
        }
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
        return Arrays.copyOfRange(bytes, 12, 16);
    }
}

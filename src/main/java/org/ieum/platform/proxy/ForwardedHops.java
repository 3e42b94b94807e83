package org.ieum.platform.proxy;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks, behind proxies: each adds the address that it saw at the end of a list, and whatever stands before that is
 * anybody's word. So the rightmost address counts that is no proxy of ours.
 */
final class ForwardedHops {

    /** One {@code for=} of RFC 7239; its value may be in quotation marks, and have a port. */
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*(\"[^\"]*\"|[^;\\s]*)");

    private static final Pattern V6_AND_PORT = Pattern.compile("\\[([^\\]]*)\\](?::\\d+)?");
    private static final Pattern V4_AND_PORT = Pattern.compile("([0-9.]+):\\d+");

    private ForwardedHops() {}

    /**
     * The address that counts.
     *
     * @param peer who is connected to us
     * @param hops as the headers have them, in order
     */
    static String visitor(InetAddress peer, List<String> hops, TrustedProxies proxies) {
        InetAddress known = peer;
        if (!proxies.trustsPeer(peer)) {
            return known.getHostAddress();
        }
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = address(hops.get(i));
            if (hop.isEmpty()) {
                break;
            }
            known = hop.get();
            if (!proxies.trusts(known)) {
                break;
            }
        }
        return known.getHostAddress();
    }

    /** Of {@code X-Forwarded-For}, each header of a request. */
    static List<String> ofList(List<String> headers) {
        return headers.stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .map(String::strip)
                .toList();
    }

    /** Of {@code Forwarded} (RFC 7239), each header of a request. */
    static List<String> ofElements(List<String> headers) {
        List<String> hops = new ArrayList<>();
        for (String element : ofList(headers)) {
            Matcher named = FOR.matcher(element);
            hops.add(named.find() ? named.group(1).replace("\"", "") : "");
        }
        return hops;
    }

    /** Empty for {@code unknown}, for a name that hides the address, and for what is none. */
    static Optional<InetAddress> address(String text) {
        Matcher v6 = V6_AND_PORT.matcher(text);
        Matcher v4 = V4_AND_PORT.matcher(text);
        String alone = v6.matches() ? v6.group(1) : v4.matches() ? v4.group(1) : text;
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(alone);
        try {
            // No name is looked up, and an IPv4 address in IPv6's clothes becomes one.
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}

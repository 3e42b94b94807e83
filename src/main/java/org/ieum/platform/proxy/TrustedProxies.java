package org.ieum.platform.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Whose word about a visitor's address is believed.
 *
 * @param names addresses, ranges ({@code 10.0.0.0/8}) and names of hosts; empty for whoever is connected to us, and nobody
 *     behind them
 */
record TrustedProxies(List<String> names) {

    /** Whether somebody who is connected to us is a proxy. */
    boolean trustsPeer(InetAddress peer) {
        return names.isEmpty() || trusts(peer);
    }

    /** Whether an address that a proxy saw is another proxy's. */
    boolean trusts(InetAddress address) {
        return names.stream().anyMatch(name -> covers(name.strip(), address));
    }

    private static boolean covers(String name, InetAddress address) {
        int slash = name.indexOf('/');
        if (slash >= 0) {
            Optional<InetAddress> range = ForwardedHops.address(name.substring(0, slash));
            return range.isPresent() && begins(address, range.get(), bits(name.substring(slash + 1)));
        }
        Optional<InetAddress> one = ForwardedHops.address(name);
        return one.isPresent() ? one.get().equals(address) : isNamed(name, address);
    }

    private static int bits(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private static boolean begins(InetAddress address, InetAddress range, int bits) {
        byte[] one = address.getAddress();
        byte[] other = range.getAddress();
        if (one.length != other.length || bits > 8 * one.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Asked each time: a container's address changes with its restart. */
    private static boolean isNamed(String name, InetAddress address) {
        try {
            return List.of(InetAddress.getAllByName(name)).contains(address);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.ieum.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a request goes: to the very address that was looked at, so that a second answer of a name server changes nothing.
 *
 * @param host as the address of the endpoint names it
 * @param server one of its addresses
 */
record Target(boolean encrypted, String host, InetAddress server, int port, String path) {

    private static final int LONGEST = 500;

    /** Asks for a host's addresses. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** The parts of an endpoint's address that make sense. */
    static Optional<URI> parse(String url, boolean allowPrivate) {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean sound = url.length() <= LONGEST
                    && (scheme.equals("https") || (allowPrivate && scheme.equals("http")))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535;
            return sound ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /**
     * Where to send to.
     *
     * @return empty if one of its addresses is of a network of one's own, and that is not allowed
     */
    static Optional<Target> of(URI uri, boolean allowPrivate, Resolver resolver) throws UnknownHostException {
        InetAddress[] found = resolver.resolve(uri.getHost().replaceAll("^\\[|]$", ""));
        if (found.length == 0 || (!allowPrivate && !Stream.of(found).allMatch(PublicAddresses::isPublic))) {
            return Optional.empty();
        }
        boolean encrypted = uri.getScheme().equalsIgnoreCase("https");
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return Optional.of(new Target(
                encrypted,
                uri.getHost(),
                found[0],
                uri.getPort() > 0 ? uri.getPort() : encrypted ? 443 : 80,
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery()));
    }
}

package org.ieum.platform.proxy;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a request comes. Quarkus itself believes the leftmost address of a list, which is whatever the visitor wrote
 * there; its settings count here too.
 */
@Singleton
public class VisitorAddresses {

    private final boolean behindProxies;
    private final boolean byForwarded;
    private final boolean byList;
    private final TrustedProxies proxies;

    @Inject
    VisitorAddresses(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxies,
            @ConfigProperty(name = "quarkus.http.proxy.allow-forwarded", defaultValue = "false") boolean byForwarded,
            @ConfigProperty(name = "quarkus.http.proxy.allow-x-forwarded") Optional<Boolean> byList,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.behindProxies = behindProxies;
        this.byForwarded = byForwarded;
        this.byList = byList.orElse(!byForwarded);
        this.proxies = new TrustedProxies(trusted.orElse(List.of()));
    }

    /** The network address of whoever sent it, as far as our proxies can be believed. */
    public String of(HttpServerRequest request) {
        // The request's own address is what Quarkus made of the headers.
        String socket = request.connection().remoteAddress().hostAddress();
        // A proxy on this machine may come by a socket without an address.
        String peer = socket == null ? InetAddress.getLoopbackAddress().getHostAddress() : socket;
        Optional<InetAddress> connected = ForwardedHops.address(peer);
        return behindProxies && connected.isPresent()
                ? ForwardedHops.visitor(connected.get(), hops(request), proxies)
                : peer;
    }

    private List<String> hops(HttpServerRequest request) {
        if (byForwarded && request.headers().contains("Forwarded")) {
            return ForwardedHops.ofElements(request.headers().getAll("Forwarded"));
        }
        return byList ? ForwardedHops.ofList(request.headers().getAll("X-Forwarded-For")) : List.of();
    }
}

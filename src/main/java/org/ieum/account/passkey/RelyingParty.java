package org.ieum.account.passkey;

import java.net.URI;
import org.ieum.platform.start.BaseUrl;

/**
 * Who asks for a passkey, as browsers know it.
 *
 * @param id the host; a passkey of one host is none of another's
 * @param origin scheme, host and port, of which the browser tells that the passkey was shown there
 */
record RelyingParty(String id, String origin) {

    private static final String NAME = "Ieum";

    /** The service where people reach it. */
    static RelyingParty at(BaseUrl base) {
        URI address = URI.create(base.toString());
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new RelyingParty(base.host(), address.getScheme() + "://" + base.host() + port);
    }

    /** What the device shows. */
    String name() { return NAME; }
}

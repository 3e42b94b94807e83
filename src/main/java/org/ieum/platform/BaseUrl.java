package org.ieum.platform;

import java.net.URI;

/** Where people reach the service: what links in mails, and the keys of what leaves, begin with. */
public record BaseUrl(URI uri) {

    /** The whole address of a path that begins with a slash. */
    public String to(String path) {
        return uri + path;
    }

    /** The name of the host, for what is named after it: message ids, calendar entries. */
    public String host() {
        return uri.getHost();
    }
}

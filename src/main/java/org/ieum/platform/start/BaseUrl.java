package org.ieum.platform.start;

import java.net.IDN;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people reach the service: what links in mails, and the keys of what leaves, begin with. */
public final class BaseUrl {

    static final String SETTING = "ieum.base-url";

    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>https?)://(?<host>\\[[0-9A-Fa-f:.]+]|[^\\s/?#@:]+)(?<rest>(?::[0-9]{1,5})?(?:/[^\\s?#]*)?)");

    private final URI uri;

    private BaseUrl(URI uri) {
        this.uri = uri;
    }

    /**
     * The address of a setting; a host in another script is written as the network writes it (RFC 3490).
     *
     * @throws StartRefused if links could not begin with it, or if it has no host's name as RFC 1123 has it
     */
    public static BaseUrl parse(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            throw refused(text);
        }
        try {
            URI uri = URI.create(parts.group("scheme") + "://" + host(parts.group("host"))
                    + parts.group("rest").replaceAll("/+$", ""));
            if (uri.getHost() == null || uri.getPort() > 65_535) {
                throw refused(text);
            }
            return new BaseUrl(uri);
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
    }

    private static String host(String name) {
        return name.startsWith("[") ? name : IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
    }

    private static StartRefused refused(String text) {
        return new StartRefused(
                Settings.variable(SETTING) + " is “" + text + "”. It has to be the address at which people"
                        + " reach the service, like https://ieum.example.org: http or https, and a host's name of letters, digits,"
                        + " hyphens and dots.");
    }

    /** The whole address of a path that begins with a slash. */
    public String to(String path) {
        return uri + path;
    }

    /** The name of the host, for what is named after it: message ids, calendar entries. Never empty. */
    public String host() {
        return uri.getHost();
    }

    /** Without a slash at its end. */
    @Override
    public String toString() {
        return uri.toString();
    }
}

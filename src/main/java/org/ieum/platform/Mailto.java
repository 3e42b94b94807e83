package org.ieum.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Mail addresses as URIs (RFC 6068, section 2): the one place where one becomes the other. */
public final class Mailto {

    /** What stands for itself there: unreserved signs, some delimiters, and the one between the two parts. */
    private static final String PLAIN = "-._~!$'()*+,;:@";

    private Mailto() {}

    /** The URI of an address, whatever signs it has. */
    public static URI uri(String address) {
        StringBuilder uri = new StringBuilder("mailto:");
        for (byte sign : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = sign > 0 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            uri.append(plain ? Character.toString(sign) : String.format("%%%02X", sign));
        }
        return URI.create(uri.toString());
    }
}

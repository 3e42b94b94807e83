package org.ieum.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;

/**
 * An address that mail can be sent to. Stricter than RFC 5321 on purpose: no quoted parts, no comments, no white space, no
 * control characters, so that nothing in it can become a second recipient or a header.
 */
public record EmailAddress(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /** @throws Malformed if it is no address */
    public EmailAddress {
        if (text.length() > 254 || !FORM.matcher(text).matches()) {
            throw new Malformed(Fault.FORM, text, "name@example.org");
        }
    }

    /** Empty for what is none. */
    public static Optional<EmailAddress> find(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (Malformed none) {
            return Optional.empty();
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}

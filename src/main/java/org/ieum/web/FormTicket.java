package org.ieum.web;

import java.util.Base64;
import java.util.Optional;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;

/**
 * Whose page a form stands on and where, sealed into the form: when it comes back after its sender's session is over, nothing
 * else tells it.
 *
 * @param reader as {@link org.ieum.platform.PageReader} says
 * @param page from the path on; empty if the address lets its bearer in
 */
record FormTicket(String reader, String page) {

    /** Nothing else that is sealed begins so. */
    private static final String KIND = "form ticket";

    private static final SealedAt IN_A_FORM = new SealedAt(KIND, "");

    String sealed(Sealing sealing) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealing.seal(KIND + "\n" + reader + "\n" + page, IN_A_FORM));
    }

    /** Empty if it is none of ours. */
    static Optional<FormTicket> open(String sealed, Sealing sealing) {
        try {
            String[] parts = sealing.open(Base64.getUrlDecoder().decode(sealed), IN_A_FORM)
                    .split("\n", -1);
            return parts.length == 3 && parts[0].equals(KIND)
                    ? Optional.of(new FormTicket(parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            // Anybody can send anything in its place.
            return Optional.empty();
        }
    }
}

package org.ieum.account;

import org.ieum.platform.Token;

/**
 * What somebody shows as their second step.
 *
 * @param code from the app, or a recovery code; looked at if there is no passkey
 * @param passkey what their browser says of one, as JSON; empty if they typed a code
 * @param session the browser's, signed in or half: the passkey signed its challenge
 */
public record Proof(String code, String passkey, Token session) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Proof[…]";
    }
}

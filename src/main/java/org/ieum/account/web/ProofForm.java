package org.ieum.account.web;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.platform.Token;

/** What a form sends that changes how somebody signs in: password and second step. */
public class ProofForm {

    @FormParam("password")
    String password;

    @FormParam("code")
    String code;

    @FormParam("passkey")
    String passkey;

    @CookieParam(SessionCookie.NAME)
    String session;

    /** With an empty text for whatever was not sent. */
    String password() {
        return sent(password);
    }

    /** Likewise. */
    Proof proof() {
        return new Proof(sent(code), sent(passkey), new Token(sent(session)));
    }

    private static String sent(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

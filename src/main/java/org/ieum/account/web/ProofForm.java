package org.ieum.account.web;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.platform.Token;
import org.jboss.resteasy.reactive.RestForm;

/** What a form sends that changes how somebody signs in: password and second step. */
public class ProofForm {

    @RestForm
    @DefaultValue("")
    String password;

    @RestForm
    @DefaultValue("")
    String code;

    @RestForm
    @DefaultValue("")
    String passkey;

    @CookieParam(SessionCookie.NAME)
    @DefaultValue("")
    String session;

    Proof proof() {
        return new Proof(code, passkey, new Token(session));
    }
}

package org.ieum.account.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.ieum.platform.Token;

/** What a request shows to say who it comes from. */
final class Credential extends BaseAuthenticationRequest {

    enum Kind {
        API_TOKEN,
        SESSION
    }

    private final Kind kind;
    private final Token token;
    private final String device;

    Credential(Kind kind, String token, String device) {
        this.kind = kind;
        this.device = device;
        this.token = new Token(token);
    }

    Kind kind() {
        return kind;
    }

    /** What the browser seems to be; empty if not known. */
    String device() {
        return device;
    }

    Token token() {
        return token;
    }
}

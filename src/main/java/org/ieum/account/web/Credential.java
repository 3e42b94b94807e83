package org.ieum.account.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.ieum.account.Token;

/** What a request shows to say who it comes from. */
final class Credential extends BaseAuthenticationRequest {

    enum Kind {
        API_TOKEN,
        SESSION
    }

    private final Kind kind;
    private final Token token;

    Credential(Kind kind, String token) {
        this.kind = kind;
        this.token = new Token(token);
    }

    Kind kind() {
        return kind;
    }

    Token token() {
        return token;
    }
}

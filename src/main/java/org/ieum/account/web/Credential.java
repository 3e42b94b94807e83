package org.ieum.account.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.ieum.platform.Token;

/** What a request shows to say who it comes from. */
final class Credential extends BaseAuthenticationRequest {

    enum CredentialKind {
        API_TOKEN,
        SESSION
    }

    private final CredentialKind kind;
    private final Token token;
    private final String device;

    Credential(CredentialKind kind, String token, String device) {
        this.kind = kind;
        this.device = device;
        this.token = new Token(token);
    }

    CredentialKind kind() { return kind; }

    /** What the browser seems to be; empty if not known. */
    String device() { return device; }

    Token token() { return token; }
}

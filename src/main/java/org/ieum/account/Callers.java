package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds out who a request comes from, by what it carries. */
@Singleton
public class Callers {

    private final ApiTokens tokens;
    private final BrowserSessions sessions;

    @Inject
    Callers(ApiTokens tokens, BrowserSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** The program with this API token; empty if it is unknown or revoked. */
    @Transactional
    public Optional<Caller> byApiToken(Token token) {
        return tokens.valid(token).map(found -> Caller.token(found.id, found.role));
    }

    /** The person in the browser with this session; empty if it is over. */
    @Transactional
    public Optional<Caller> bySession(Token token) {
        return sessions.account(token).map(found -> Caller.account(found.id, found.role));
    }
}

package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.platform.Token;

/** Finds out who a request comes from, by what it carries. */
@Singleton
public class Callers {

    private final ApiTokens tokens;
    private final BrowserSessions sessions;
    private final SecondSteps secondSteps;

    @Inject
    Callers(ApiTokens tokens, BrowserSessions sessions, SecondSteps secondSteps) {
        this.tokens = tokens;
        this.secondSteps = secondSteps;
        this.sessions = sessions;
    }

    /** The program with this API token; empty if it is unknown or revoked. */
    @Transactional
    public Optional<Caller> byApiToken(Token token) {
        return tokens.valid(token).map(found -> Caller.token(found.id, found.role));
    }

    /** The person in the browser with this session; empty if it is over. {@code device} is empty if not known. */
    @Transactional
    public Optional<Caller> bySession(Token token, String device) {
        return sessions.account(token, device)
                .map(found -> secondSteps.isMissing(found)
                        ? Caller.enrolling(found.id)
                        : Caller.account(found.id, found.role));
    }
}

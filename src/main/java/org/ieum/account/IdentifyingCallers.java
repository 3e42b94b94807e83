package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.platform.Token;

/** Finds out who a request comes from, by what it carries. */
@Singleton
public class IdentifyingCallers {

    @Inject ApiTokens tokens;
    @Inject BrowserSessions sessions;
    @Inject SecondSteps secondSteps;

    /** The program with this API token; empty if it is unknown or revoked. */
    @Transactional
    public Optional<IdentifiedCaller> byApiToken(Token token) {
        return tokens.valid(token).map(found -> IdentifiedCaller.token(found.id, found.role));
    }

    /** The person in the browser with this session; empty if it is over. {@code device} is empty if not known. */
    @Transactional
    public Optional<IdentifiedCaller> bySession(Token token, String device) {
        return sessions.account(token, device)
                .map(found -> secondSteps.isMissing(found)
                        ? IdentifiedCaller.enrolling(found.id)
                        : IdentifiedCaller.account(found.id, found.role));
    }
}

package org.ieum.account.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.account.IdentifiedCaller;
import org.ieum.account.IdentifyingCallers;
import org.ieum.account.web.RefusedTries.RefusedTry;

/** Turns a credential into a caller, by the database. */
@Singleton
class CredentialCheck implements IdentityProvider<Credential> {

    @Inject IdentifyingCallers callers;
    @Inject RefusedTries tries;

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> find(credential).map(CredentialCheck::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<IdentifiedCaller> find(Credential credential) {
        return switch (credential.kind()) {
            case API_TOKEN -> {
                Optional<IdentifiedCaller> found = callers.byApiToken(credential.token());
                if (found.isEmpty()) {
                    tries.count(RefusedTry.TOKEN);
                }
                yield found;
            }
            case SESSION -> callers.bySession(credential.token(), credential.device());
        };
    }

    private static SecurityIdentity identity(IdentifiedCaller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(caller.roles())
                .build();
    }
}

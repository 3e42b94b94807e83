package org.ieum.account.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is calling: a bearer token from a program, a cookie from a browser. Pages are for people: a token opens none. A token that is shown must be valid; a
 * cookie whose session is over is as good as none, so that public pages stay open.
 */
@Singleton
class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Optional<String> token = token(context);
        if (token.isPresent()) {
            return Unauthenticated.isPage(context)
                    ? Uni.createFrom().failure(new AuthenticationFailedException())
                    : identities.authenticate(new Credential(Credential.CredentialKind.API_TOKEN, token.get(), ""));
        }
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        if (cookie == null || isStatic(context)) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new Credential(
                        Credential.CredentialKind.SESSION,
                        cookie.getValue(),
                        Device.of(context.request().getHeader(HttpHeaderNames.USER_AGENT))))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** What a program shows; a browser that has to tell a proxy in front of us its password is none. */
    static Optional<String> token(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaderNames.AUTHORIZATION))
                .filter(shown -> shown.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(shown -> shown.substring(BEARER.length()).strip());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"ieum\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        Unauthenticated.answer(context);
        return Uni.createFrom().item(true);
    }

    /** The database is not asked for style sheets. */
    private static boolean isStatic(RoutingContext context) {
        return context.normalizedPath().startsWith("/assets/");
    }
}

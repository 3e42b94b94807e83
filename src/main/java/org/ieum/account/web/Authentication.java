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
import java.util.Set;

/**
 * Reads who is calling: a bearer token from a program, a cookie from a browser. A token that is shown must be valid; a
 * cookie whose session is over is as good as none, so that public pages stay open.
 */
@Singleton
class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String authorization = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            String token = authorization.substring(BEARER.length()).strip();
            return identities.authenticate(new Credential(Credential.CredentialKind.API_TOKEN, token, ""));
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

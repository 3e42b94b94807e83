package org.ieum.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.account.IssuingTokens;
import org.ieum.account.IssuingTokens.IssuedToken;
import org.ieum.account.Role;
import org.ieum.kernel.Coded;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The tokens of other programs, for admins. */
@Path("/tokens")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class TokensResource {

    record TokenRow(long id, String name, String role, String issued, String ends, String used, String state) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tokens(String lang, List<TokenRow> rows, String fresh, boolean flaw);
    }

    /** What the form offers. A year is the longest that nobody has to think about. */
    private static final Map<String, Optional<Period>> ENDS = Map.of(
            "month", Optional.of(Period.ofMonths(1)),
            "year", Optional.of(Period.ofYears(1)),
            "never", Optional.empty());

    private final IssuingTokens issuing;
    private final Caller caller;
    private final Visitor visitor;
    private final ZoneId zone;

    @Inject
    TokensResource(IssuingTokens issuing, Caller caller, Visitor visitor, ZoneId zone) {
        this.issuing = issuing;
        this.caller = caller;
        this.visitor = visitor;
        this.zone = zone;
    }

    /** All of them, without their texts. */
    @GET
    public TemplateInstance list() {
        return page("", false);
    }

    /** A new one; the answer shows it, and nothing ever again. */
    @POST
    public Response issue(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("coordinator") String role,
            @RestForm @DefaultValue("year") String end) {
        String trimmed = name.strip();
        Optional<Role> wanted = Coded.find(Role.class, role);
        if (trimmed.isEmpty() || trimmed.length() > 80 || wanted.isEmpty() || !ENDS.containsKey(end)) {
            return Response.status(422).entity(page("", true)).build();
        }
        String fresh = issuing.issue(trimmed, wanted.get(), ENDS.get(end), caller.actor())
                .text();
        return Response.ok(page(fresh, false)).build();
    }

    /** Shuts a program out, at once. */
    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath long id) {
        issuing.revoke(id, caller.actor());
        return Response.seeOther(URI.create("/tokens")).build();
    }

    private TemplateInstance page(String fresh, boolean flaw) {
        List<TokenRow> rows = issuing.all().stream().map(this::row).toList();
        return Templates.tokens(visitor.language().code(), rows, fresh, flaw)
                .setLocale(visitor.language().locale());
    }

    private TokenRow row(IssuedToken token) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.role().code(),
                day(token.at()),
                token.expiresAt().map(this::day).orElse(""),
                token.lastUsedAt().map(this::day).orElse(""),
                token.works() ? "works" : token.revokedAt().isPresent() ? "revoked" : "over");
    }

    private String day(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }
}

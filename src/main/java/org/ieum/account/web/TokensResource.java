package org.ieum.account.web;

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
import org.ieum.account.ActorNames;
import org.ieum.account.IssuingTokens;
import org.ieum.account.IssuingTokens.IssuedToken;
import org.ieum.account.Role;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.Characters;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The tokens of other programs, for admins. */
@Path("/tokens")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class TokensResource {

    record TokenRow(
            long id, String name, String owner, String role, String issued, String ends, String used, String state) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "TokenRow[" + id + "]";
        }
    }

    /** What the form offers. */
    private static final Map<String, Period> ENDS = Map.of(
            "month", Period.ofMonths(1),
            "quarter", Period.ofMonths(3),
            "year", IssuingTokens.LONGEST);

    private static final int LONGEST_NAME = 80;

    @Inject IssuingTokens issuing;
    @Inject ActorNames actors;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

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
        String said = Text.clean(name);
        Optional<Role> wanted = Coded.find(Role.class, role);
        if (said.isEmpty() || !Characters.isLine(said, LONGEST_NAME) || wanted.isEmpty() || !ENDS.containsKey(end)) {
            return Response.status(422).entity(page("", true)).build();
        }
        String fresh = issuing.issue(said, wanted.get(), ENDS.get(end), caller.ownAccount())
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
        List<IssuedToken> all = issuing.all();
        Map<String, String> owners = actors.named(
                all.stream().flatMap(token -> token.owner().stream()).toList());
        List<TokenRow> rows = all.stream().map(token -> row(token, owners)).toList();
        return AccountTemplates.tokens(rows, fresh, flaw)
                .setLocale(visitor.language().locale());
    }

    private TokenRow row(IssuedToken token, Map<String, String> owners) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.owner().map(owners::get).orElse(""),
                token.role().code(),
                day(token.at()),
                day(token.expiresAt()),
                token.lastUsedAt().map(this::day).orElse(""),
                token.works() ? "works" : token.revokedAt().isPresent() ? "revoked" : "over");
    }

    private String day(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }
}

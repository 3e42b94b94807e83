package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.ieum.account.KnownBrowsers;
import org.ieum.account.SigningIn;
import org.ieum.account.SigningIn.SignInOutcome;
import org.ieum.account.web.RefusedTries.RefusedTry;
import org.ieum.kernel.Text;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** In and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

    static final String DESK = "/today";

    @Inject SigningIn signingIn;
    @Inject KnownBrowsers browsers;
    @Inject RefusedTries tries;
    @Inject Visitor visitor;

    /** The form; {@code next} is where they wanted to go, {@code notice} what became of what they sent. */
    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance form(@RestQuery @DefaultValue("") String next, @RestQuery @DefaultValue("") String notice) {
        return page(next, "", "", notice);
    }

    /** In. */
    @POST
    @Path("sign-in")
    @PermitAll
    public Response in(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String next,
            @CookieParam(KnownBrowserCookie.NAME) @DefaultValue("") String known,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String before) {
        String address = Text.plain(Text.clean(email));
        SignInOutcome outcome = signingIn.in(address, password, known, visitor.address());
        if (outcome instanceof SignInOutcome.SignedIn || outcome instanceof SignInOutcome.CodeDue) {
            // Its cookie is about to be written over; nobody could end it any more.
            signingIn.out(new Token(before));
        }
        if (outcome instanceof SignInOutcome.SignedIn in) {
            return Response.seeOther(LocalPath.of(next, DESK))
                    .cookie(SessionCookie.of(in.session(), visitor.isSecure()), remembered(address))
                    .build();
        }
        if (outcome instanceof SignInOutcome.CodeDue due) {
            return Response.seeOther(UriBuilder.fromPath("/sign-in/code")
                            .queryParam("next", "{next}")
                            .build(next))
                    .cookie(SessionCookie.of(due.half(), visitor.isSecure()), remembered(address))
                    .build();
        }
        if (outcome instanceof SignInOutcome.SignInThrottled) {
            tries.count(RefusedTry.HELD_UP);
            return Response.status(429).entity(page(next, email, "tooMany", "")).build();
        }
        return Response.status(403).entity(page(next, email, "refused", "")).build();
    }

    /** Out, in this browser. */
    @POST
    @Path("sign-out")
    @PermitAll
    public Response out(@CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        signingIn.out(new Token(session));
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookie.gone(visitor.isSecure()))
                // What was read stays on no shared machine. Not the cookies: the language is whoever comes next's, too.
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private NewCookie remembered(String address) {
        return KnownBrowserCookie.of(browsers.remember(address), visitor.isSecure());
    }

    private TemplateInstance page(String next, String email, String problem, String notice) {
        return AccountTemplates.signIn(next, email, problem, notice)
                .setLocale(visitor.language().locale());
    }
}

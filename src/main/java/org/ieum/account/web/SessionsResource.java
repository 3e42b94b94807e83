package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ieum.account.LookingAfterSessions;
import org.ieum.account.LookingAfterSessions.OpenSession;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.TimeText;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestPath;

/** Where one is signed in oneself. */
@Path("/sessions")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
public class SessionsResource {

    record SessionRow(long number, String device, String since, String seen, boolean current) {}

    @Inject LookingAfterSessions sessions;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

    /** All of them. */
    @GET
    public TemplateInstance list(@CookieParam(SessionCookie.NAME) @DefaultValue("") String current) {
        List<SessionRow> rows = sessions.all(caller.ownAccount(), new Token(current)).stream()
                .map(this::row)
                .toList();
        return AccountTemplates.sessions(rows, LookingAfterSessions.IDLE_HOURS, LookingAfterSessions.ABSOLUTE_DAYS)
                .setLocale(visitor.language().locale());
    }

    /** Ends one. */
    @POST
    @Path("{number}/end")
    public Response end(@RestPath long number) {
        if (!sessions.end(caller.ownAccount(), number)) {
            throw HttpProblem.notFound();
        }
        return again();
    }

    /** Ends all but this one. */
    @POST
    @Path("others/end")
    public Response endOthers(@CookieParam(SessionCookie.NAME) @DefaultValue("") String current) {
        sessions.endOthers(caller.ownAccount(), new Token(current));
        return again();
    }

    private static Response again() {
        return Response.seeOther(URI.create("/sessions")).build();
    }

    private SessionRow row(OpenSession session) {
        return new SessionRow(
                session.number(),
                session.device().orElse(""),
                time(session.since()),
                time(session.seenAt()),
                session.current());
    }

    private String time(Instant at) {
        return TimeText.moment(at, zone);
    }
}

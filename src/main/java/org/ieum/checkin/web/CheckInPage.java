package org.ieum.checkin.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.LongFunction;
import org.ieum.checkin.CheckInLinks;
import org.ieum.checkin.web.CheckInScreen.Pressed;
import org.ieum.link.Finding;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where somebody says how their lessons go, by the link of a mail. Opening it changes nothing and shows nothing personal,
 * because scanners open links too; what was pressed can be taken back.
 */
@Path("/check-in/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckInPage {

    @Inject CheckInLinks links;
    @Inject CheckInScreen screen;
    @Inject Visitor visitor;

    @GET
    public Response show(@RestPath String token) {
        return behind(token, id -> screen.show(id, Optional.empty(), path(token), visitor.language()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(
            @RestPath String token,
            @RestForm @DefaultValue("") String answer,
            @RestForm @DefaultValue("") String line) {
        return behind(
                token,
                id -> screen.press(id, Optional.empty(), new Pressed(answer, line), path(token), visitor.language()));
    }

    private Response behind(String token, LongFunction<Response> inside) {
        return links.find(token) instanceof Finding.Open open
                ? inside.apply(open.targetId())
                : CheckInScreen.over(visitor.language());
    }

    private static String path(String token) {
        return "/check-in/" + token;
    }
}

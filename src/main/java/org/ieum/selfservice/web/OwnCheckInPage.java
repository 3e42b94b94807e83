package org.ieum.selfservice.web;

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
import org.ieum.checkin.web.CheckInScreen;
import org.ieum.checkin.web.CheckInScreen.Pressed;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody says on their own page how their lessons go, or takes it back. */
@Path("/my/check-ins/{id}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnCheckInPage {

    @Inject Door door;
    @Inject CheckInScreen screen;
    @Inject Visitor visitor;

    @GET
    public Response show(long id) {
        return door.let(who -> screen.show(id, Optional.of(who), path(id), visitor.language()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(long id, @RestForm @DefaultValue("") String answer, @RestForm @DefaultValue("") String line) {
        return door.let(
                who -> screen.press(id, Optional.of(who), new Pressed(answer, line), path(id), visitor.language()));
    }

    private static String path(long id) {
        return "/my/check-ins/" + id;
    }
}

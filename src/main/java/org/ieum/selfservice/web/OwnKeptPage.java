package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.TakingMyData;

/** Everything that is kept about somebody, as a page; the file is behind it. */
@Path("/my/kept")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnKeptPage {

    @Inject Door door;
    @Inject TakingMyData taking;
    @Inject OwnKeptScreen screen;
    @Inject Visitor visitor;

    @GET
    public Response show() {
        return door.let(who -> Door.page(200, screen.show(taking.look(who), visitor.language())));
    }
}

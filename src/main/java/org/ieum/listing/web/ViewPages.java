package org.ieum.listing.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.listing.KeepingViews;
import org.ieum.platform.Caller;
import org.jboss.resteasy.reactive.RestForm;

/** Keeps lists under a name, and forgets them. A list is named by its address: {@code /learners} is {@code learners}. */
@Path("/views/{list: applications|learners|offers|pairings|tutors}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ViewPages {

    @Inject KeepingViews views;
    @Inject Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            String list, @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String query) {
        return Response.seeOther(views.keep(list, name, query, caller.actor())).build();
    }

    @POST
    @Path("/{view}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(String list, long view) {
        views.forget(list, view, caller.actor());
        return Response.seeOther(URI.create("/" + list)).build();
    }
}

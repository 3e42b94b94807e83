package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ieum.kernel.Side;
import org.jboss.resteasy.reactive.RestForm;

/** The coordinators' pages of tutors. */
@Path("/tutors")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class TutorPages {

    private static final Side KIND = Side.TUTOR;

    private final PeopleDesk desk;

    @Inject
    TutorPages(PeopleDesk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance list(@Context UriInfo uri) {
        return desk.list(KIND, uri, "");
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(@Context UriInfo uri, @RestForm String text) {
        return desk.list(KIND, uri, text);
    }

    @GET
    @Path("/search")
    public Response unsearched(@Context UriInfo uri) {
        return desk.unsearched(KIND, uri);
    }

    @GET
    @Path("/new")
    public TemplateInstance fresh() {
        return desk.fresh(KIND);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> form) {
        return desk.enter(KIND, form);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(long id, @Context UriInfo uri) {
        return desk.show(KIND, id, uri);
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(long id) {
        return desk.edit(KIND, id);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(long id, MultivaluedMap<String, String> form) {
        return desk.save(KIND, id, form);
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(long id, @RestForm String status, @RestForm String until) {
        return desk.move(KIND, id, status, until);
    }

    @POST
    @Path("/{id}/wishes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(long id, @RestForm String ref, @RestForm String by, @RestForm String wish) {
        return desk.wish(KIND, id, ref, by, wish);
    }

    @POST
    @Path("/{id}/wishes/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unwish(long id, @RestForm long other, @RestForm String by) {
        return desk.unwish(KIND, id, other, by);
    }
}

package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.joining.HoldingWorkshops;
import org.ieum.joining.WorkshopCode;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where the people of a workshop type its code, or find it typed by the address that they were shown. */
@Path("/join/workshop")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class WorkshopDoor {

    @Inject HoldingWorkshops holding;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param kind where they were; empty if nowhere
     * @param wrong whether the code does not work now
     */
    record WorkshopDoorView(String lang, String code, String kind, boolean wrong) {}

    @GET
    public TemplateInstance empty() {
        return page("", "", false);
    }

    /** Changes nothing; the button below does. */
    @GET
    @Path("/{code}")
    public TemplateInstance typed(@PathParam("code") String code) {
        return page(WorkshopCode.typed(code).spelt(), "", false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestForm @DefaultValue("") String code, @RestForm @DefaultValue("") String kind) {
        WorkshopCode typed = WorkshopCode.typed(code);
        if (!holding.isOpen(typed)) {
            return Response.status(422).entity(page(code, kind, true)).build();
        }
        URI next = URI.create(
                Coded.find(Side.class, kind).map(side -> "/join/" + side.code()).orElse("/"));
        return Response.seeOther(next)
                .cookie(WorkshopCookie.of(typed, visitor.isSecure()))
                .build();
    }

    private TemplateInstance page(String code, String kind, boolean wrong) {
        return JoiningTemplates.workshop(new WorkshopDoorView(visitor.language().code(), code, kind, wrong))
                .setLocale(visitor.language().locale());
    }
}

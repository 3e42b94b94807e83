package org.ieum.offer.web;

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
import java.net.URI;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.listing.ManyDone;
import org.ieum.listing.TickedRows;
import org.ieum.offer.ActingOnOffers;
import org.ieum.offer.ActingOnOffers.ManyAct;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;

/** Does the same to offers that are ticked in the list; what follows is read first. */
@Path("/offers")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ManyOffersPages {

    @Inject OfferListScreen list;
    @Inject ManyOffersScreen screen;
    @Inject ActingOnOffers acting;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** What would be done. */
    @POST
    @Path("/many")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(MultivaluedMap<String, String> form) {
        OfferQuery query = OfferQuery.of(form, "");
        List<Long> ids = TickedRows.ids(form);
        return ids.isEmpty()
                ? list.nothingTicked(query, visitor.language(), caller.actor())
                : screen.preview(act(form), ids, query, visitor.language(), caller.actor());
    }

    /** Whoever changes the language there comes here. */
    @GET
    @Path("/many")
    public Response unticked() {
        return Response.seeOther(URI.create(OfferListScreen.PATH)).build();
    }

    /** Does it. */
    @POST
    @Path("/many/doing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@Context UriInfo uri, MultivaluedMap<String, String> form) {
        ManyAct act = act(form);
        String list = OfferQuery.of(uri.getQueryParameters(), "").asked().at(OfferListScreen.PATH);
        int count = acting.act(act, TickedRows.ids(form), caller.actor());
        return Response.seeOther(URI.create(new ManyDone(act.code(), count).at(list)))
                .build();
    }

    private static ManyAct act(MultivaluedMap<String, String> form) {
        return Coded.find(ManyAct.class, form.getFirst("act")).orElseThrow(() -> HttpProblem.http(400));
    }
}

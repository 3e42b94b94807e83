package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.Optional;
import org.ieum.lesson.LessonParty;
import org.ieum.listing.ManyDone;
import org.ieum.listing.TickedRows;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;

/** Ends pairings that are ticked in the list; what follows is read first. */
@Path("/pairings")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ManyPairingsPages {

    static final String END = "end";

    @Inject PairingListScreen list;
    @Inject ManyPairingsScreen screen;
    @Inject Pairings pairings;
    @Inject EndingLessons ending;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** What would end, and who is told. */
    @POST
    @Path("/many")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(MultivaluedMap<String, String> form) {
        PairingQuery query = PairingQuery.of(form, "");
        List<Long> ids = TickedRows.ids(form);
        return ids.isEmpty()
                ? list.nothingTicked(query, visitor.language(), caller.actor())
                : screen.preview(ids, query, EndingForm.empty(ending.earliest()), visitor.language(), caller.actor());
    }

    /** Whoever changes the language there comes here. */
    @GET
    @Path("/many")
    public Response unticked() {
        return Response.seeOther(URI.create(PairingListScreen.PATH)).build();
    }

    /** Ends those that still run. */
    @POST
    @Path("/many/doing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response end(@Context UriInfo uri, MultivaluedMap<String, String> form) {
        PairingQuery query = PairingQuery.of(uri.getQueryParameters(), "");
        EndingForm typed = EndingForm.read(
                LessonParty.ORGANISATION.code(),
                Optional.ofNullable(form.getFirst("reason")).orElse(""),
                Optional.ofNullable(form.getFirst("on")).orElse(""),
                ending.earliest(),
                ending.latest());
        if (!typed.faults().isEmpty()) {
            return Response.status(422)
                    .entity(screen.preview(TickedRows.ids(form), query, typed, visitor.language(), caller.actor()))
                    .build();
        }
        List<Pairing> running = TickedRows.ids(form).stream()
                .sorted()
                .map(pairings::lockIfAny)
                .flatMap(Optional::stream)
                .filter(one -> one.state() == PairingState.RUNNING)
                .toList();
        running.forEach(one -> ending.end(
                one, typed.day().orElseThrow(), Optional.empty(), typed.why().orElseThrow(), caller.actor()));
        return Response.seeOther(URI.create(
                        new ManyDone(END, running.size()).at(query.asked().at(PairingListScreen.PATH))))
                .build();
    }
}

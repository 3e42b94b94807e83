package org.ieum.handover.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.handover.KeepingPlaces;
import org.ieum.handover.MeetingPlace;
import org.ieum.handover.MeetingPlaces;
import org.ieum.handover.PlaceFacts;
import org.ieum.listing.FormRow;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** The list of places at which people can meet, kept by coordinators. */
@Path("/settings/places")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class PlacesPages {

    private static final URI HERE = URI.create("/settings/places");

    @Inject MeetingPlaces places;
    @Inject KeepingPlaces keeping;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param problem what is wrong with what was sent; empty if nothing is
     * @param sent what was sent as a new place
     */
    record PlacesView(List<PlaceRow> places, List<Choice> cities, String problem, PlaceFacts sent) {}

    /**
     * A place, with what its form offers.
     *
     * @param sent what its form shows: what stands, or what was sent and refused
     * @param open whether it was sent and refused
     */
    record PlaceRow(
            long id,
            PlaceFacts facts,
            PlaceFacts sent,
            boolean open,
            String cityName,
            boolean retired,
            List<Choice> cities)
            implements FormRow {}

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list() {
        return page("", PlaceForm.EMPTY, Optional.empty());
    }

    @POST
    public Response add(@BeanParam PlaceForm form) {
        Optional<String> flaw = form.flaw(catalogue.offeredCities().keySet(), words());
        if (flaw.isPresent()) {
            return refused(flaw.get(), form.facts(), Optional.empty());
        }
        keeping.add(form.facts(), caller.actor());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/{id}")
    public Response change(long id, @BeanParam PlaceForm form) {
        Optional<String> flaw = form.flaw(catalogue.cities().keySet(), words());
        if (flaw.isPresent()) {
            return refused(flaw.get(), form.facts(), Optional.of(id));
        }
        keeping.change(id, form.facts(), caller.actor());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/{id}/retirement")
    public Response retire(long id, @RestForm boolean retired) {
        keeping.retire(id, retired, caller.actor());
        return Response.seeOther(HERE).build();
    }

    private Response refused(String problem, PlaceFacts sent, Optional<Long> of) {
        return Response.status(422).entity(page(problem, sent, of)).build();
    }

    /**
     * The list.
     *
     * @param of the place of which it was sent; empty for a new one
     */
    private TemplateInstance page(String problem, PlaceFacts sent, Optional<Long> of) {
        PlaceFacts added = of.isPresent() ? PlaceForm.EMPTY : sent;
        Map<String, String> cities = catalogue.names(visitor.language()).cities();
        return HandoverTemplates.places(new PlacesView(
                        places.byCity().stream()
                                .map(place -> row(
                                        place,
                                        cities,
                                        of.filter(id -> id == place.id()).map(id -> sent)))
                                .toList(),
                        choices(cities, added.city()),
                        problem,
                        added))
                .setLocale(visitor.language().locale());
    }

    private PlaceRow row(MeetingPlace place, Map<String, String> cities, Optional<PlaceFacts> refused) {
        PlaceFacts facts = place.facts();
        PlaceFacts sent = refused.orElse(facts);
        return new PlaceRow(
                place.id(),
                facts,
                sent,
                refused.isPresent(),
                cities.get(facts.city()),
                place.retired(),
                choices(cities, sent.city()));
    }

    private List<Choice> choices(Map<String, String> names, String chosen) {
        return Named.inOrder(catalogue.cities().values(), visitor.language()).stream()
                .filter(city -> !city.retired() || city.key().equals(chosen))
                .map(city ->
                        new Choice(city.key(), names.get(city.key()), city.key().equals(chosen)))
                .toList();
    }

    private HandoversMessages words() {
        return Messages.in(visitor.language(), HandoversMessages.class);
    }
}

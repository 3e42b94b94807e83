package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.concern.ReportingConcerns;
import org.ieum.concern.web.ConcernForm;
import org.ieum.concern.web.ConcernMessages;
import org.ieum.concern.web.ConcernScreen;
import org.ieum.concern.web.ConcernScreen.Place;
import org.ieum.person.PersonId;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.ReadingOwnPage;

/** Where somebody reports on their own page that something is wrong; lessons that it is about stop. */
@Path("/my/concern")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnConcernPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject ConcernScreen screen;
    @Inject ReportingConcerns reporting;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Clock clock;

    @GET
    public Response show() {
        return door.let(who -> screen.form(here(who, Optional.empty()), visitor.language()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> fields) {
        ConcernForm form = ConcernForm.read(fields);
        return door.let(who -> screen.send(
                here(who, form.lessons()),
                form,
                said -> reporting.report(who, form.lessons(), said, form.withheld()),
                visitor.language()));
    }

    @GET
    @Path("/sent")
    public Response sent() {
        return door.let(who -> screen.sent(true, visitor.language()));
    }

    private Place here(PersonId who, Optional<Long> chosen) {
        OwnPageFormatter format = OwnPageFormatter.in(visitor.language(), clock.getZone());
        Map<String, String> subjects = catalogue.names(visitor.language()).subjects();
        Choice other = new Choice(
                "", Messages.in(visitor.language(), ConcernMessages.class).otherThing(), chosen.isEmpty());
        return new Place(
                "/my/concern",
                true,
                Stream.concat(
                                reading.read(who).running().stream()
                                        .map(lessons -> new Choice(
                                                Long.toString(lessons.pairing()),
                                                subjects.getOrDefault(lessons.subject(), lessons.subject()) + " · "
                                                        + format.with(lessons, LocalDate.now(clock)),
                                                chosen.filter(id -> id == lessons.pairing())
                                                        .isPresent())),
                                Stream.of(other))
                        .toList());
    }
}

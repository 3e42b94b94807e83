package org.ieum.tutor.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.person.People;
import org.ieum.person.Status;
import org.ieum.person.web.PeopleScreen;
import org.ieum.person.web.PeopleScreen.Kind;
import org.ieum.platform.Visitor;
import org.ieum.tutor.Tutor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The coordinators' list of tutors. */
@Path("/tutors")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class TutorPages {

    private static final Kind<Tutor> KIND =
            new Kind<>(Tutor.class, "/tutors", "/join/tutor", "name", tutor -> List.copyOf(tutor.subjects()));

    private final PeopleScreen screen;
    private final People people;
    private final Visitor visitor;
    private final SecurityIdentity caller;

    @Inject
    TutorPages(PeopleScreen screen, People people, Visitor visitor, SecurityIdentity caller) {
        this.screen = screen;
        this.people = people;
        this.visitor = visitor;
        this.caller = caller;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String text, @RestQuery int page) {
        return screen.list(
                KIND,
                new PeopleScreen.Query(status, text, page),
                visitor.language(),
                caller.getPrincipal().getName());
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response become(long id, @RestForm String status, @RestForm String filter, @RestForm int page) {
        people.become(
                Tutor.class,
                id,
                Coded.parse(Status.class, status),
                caller.getPrincipal().getName());
        return Response.seeOther(PeopleScreen.back(KIND, filter, page)).build();
    }
}

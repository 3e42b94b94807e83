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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.EnteringPeople;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;
import org.ieum.person.Known;
import org.ieum.person.People;
import org.ieum.person.Persons;
import org.ieum.person.RecognizingPeople;
import org.ieum.person.RecognizingPeople.Alike;
import org.ieum.person.SelfDescription;
import org.ieum.person.web.FormAnswers;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;

/** Where a coordinator writes down what somebody says. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PersonEntryPages {

    /** What the button says below those who look alike. */
    private static final String ANYWAY = "anyway";

    @Inject EditScreen edit;
    @Inject EnteringPeople entering;
    @Inject RecognizingPeople recognizing;
    @Inject Persons persons;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Path("/new")
    public TemplateInstance fresh(String people) {
        return edit.fresh(PeopleAddress.side(people), visitor.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(String people, MultivaluedMap<String, String> form) {
        Side side = PeopleAddress.side(people);
        return read(side, form)
                .fold(
                        said -> enter(side, said, form),
                        flaws -> refused(422, edit.flawed(side, Optional.empty(), form, flaws, visitor.language())));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(String people, long id) {
        return edit.open(PeopleAddress.side(people), id, visitor.language(), caller.actor());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String people, long id, MultivaluedMap<String, String> form) {
        Side side = PeopleAddress.side(people);
        Map<String, String> before = entering.answers(side, id);
        return read(side, form)
                .fold(
                        said -> entering.save(id, version(form), said, caller.actor())
                                ? saved(side, id, before)
                                : refused(409, edit.late(side, id, form, visitor.language(), caller.actor())),
                        flaws -> refused(422, edit.flawed(side, Optional.of(id), form, flaws, visitor.language())));
    }

    /** Whoever looks like somebody known is shown with them before anything is done. */
    private Response enter(Side side, SelfDescription<?> said, MultivaluedMap<String, String> form) {
        List<Alike> alike = ANYWAY.equals(form.getFirst("alike")) ? List.of() : recognizing.like(said);
        return alike.isEmpty()
                ? entered(side, entering.enter(said, caller.actor()))
                : refused(409, edit.alike(side, form, alike, visitor.language()));
    }

    private AnswersRead read(Side side, MultivaluedMap<String, String> form) {
        return persons.of(side).read(new FormAnswers(form), Known.of(catalogue), new Validation());
    }

    private static int version(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw HttpProblem.http(400);
        }
        return Integer.parseInt(version);
    }

    private Response entered(Side side, long id) {
        PersonNotice notice = entering.sharesAddress(side, id) ? PersonNotice.KNOWN_ADDRESS : PersonNotice.SAVED;
        return PeopleAddress.to(side, id, Optional.of(notice));
    }

    /** The page says which answers are others now. */
    private Response saved(Side side, long id, Map<String, String> before) {
        Map<String, String> after = entering.answers(side, id);
        List<String> changed = after.keySet().stream()
                .filter(column -> !after.get(column).equals(before.get(column)))
                // It is asked for among the cities.
                .map(column -> column.equals(People.DISTRICT) ? "city" : column)
                .distinct()
                .sorted()
                .toList();
        return PeopleAddress.to(side, id, new SaidBack(Optional.of(PersonNotice.SAVED), changed, null));
    }

    private static Response refused(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}

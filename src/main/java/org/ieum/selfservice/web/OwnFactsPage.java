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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.person.Known;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.Unknowns;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.ChangingFacts;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.selfservice.web.OwnForm.Asked;

/** Where somebody changes their hours, or what else they told. */
@Path("/my")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnFactsPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject ChangingFacts changing;
    @Inject OwnForm form;
    @Inject Persons people;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;

    @GET
    @Path("/hours")
    public Response hours() {
        return open(Asked.HOURS);
    }

    @POST
    @Path("/hours")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveHours(MultivaluedMap<String, String> typed) {
        return door.let(who -> save(Asked.HOURS, who, typed));
    }

    @GET
    @Path("/facts")
    public Response facts() {
        return open(Asked.FACTS);
    }

    @POST
    @Path("/facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveFacts(MultivaluedMap<String, String> typed) {
        return door.let(who -> save(Asked.FACTS, who, typed));
    }

    private Response open(Asked asked) {
        return door.let(who -> Door.page(200, form.open(asked, reading.read(who).person(), visitor.language())));
    }

    private Response save(Asked asked, PersonId who, MultivaluedMap<String, String> typed) {
        Person person = reading.read(who).person();
        MultivaluedMap<String, String> values = form.merged(asked, person, typed);
        MultivaluedMap<String, String> settled = new MultivaluedHashMap<>(values);
        Unknowns.settle(settled, visitor.language());
        return people.of(person.side())
                .read(new FormAnswers(settled), Known.of(catalogue), new Validation())
                .fold(
                        said -> changing.save(who, version(typed), said)
                                ? Door.to("/my?notice=saved")
                                : again(409, asked, person, values, List.of()),
                        flaws -> again(422, asked, person, values, flaws));
    }

    private Response again(
            int status, Asked asked, Person person, MultivaluedMap<String, String> values, List<Flaw> flaws) {
        return Door.page(status, form.again(asked, person, values, flaws.isEmpty(), flaws, visitor.language()));
    }

    private static int version(MultivaluedMap<String, String> typed) {
        String version = typed.getFirst(OwnForm.VERSION);
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw HttpProblem.http(400);
        }
        return Integer.parseInt(version);
    }
}

package org.ieum.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.jboss.resteasy.reactive.RestForm;

/** A coordinator decides about answers that came again for somebody. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class NewerAnswerPages {

    @Inject TakingNewerAnswers taking;
    @Inject Caller caller;

    @POST
    @Path("/{id}/newer/{answer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            String people, long id, long answer, @RestForm String choice, @RestForm @DefaultValue("-1") int version) {
        Side side = PeopleAddress.side(people);
        PersonId who = new PersonId(side, id);
        boolean done = switch (choice == null ? "" : choice) {
            case "take" -> taking.take(who, answer, version, caller.actor());
            case "drop" -> taking.drop(who, answer, caller.actor());
            // Our own page sends no other.
            default -> throw HttpProblem.http(400);
        };
        return PeopleAddress.to(side, id, Optional.of(done ? PersonNotice.SAVED : PersonNotice.CHANGED_MEANWHILE));
    }
}

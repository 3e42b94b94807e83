package org.ieum.desk.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.screening.SeeingSteps;
import org.jboss.resteasy.reactive.RestForm;

/** Where a coordinator writes down, on a tutor's page, that they saw a step. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class StepPages {

    @Inject SeeingSteps seeing;
    @Inject Caller caller;

    @POST
    @Path("/{id}/steps/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response see(
            String people,
            long id,
            String step,
            @RestForm @DefaultValue("") String seenOn,
            @RestForm @DefaultValue("") String until) {
        onlyTutors(people);
        Validation validation = new Validation();
        LocalDate on = validation.required(new Answer(new Where.Field("/seenOn"), seenOn), ReadingPeople::date);
        LocalDate end = validation.optional(new Answer(new Where.Field("/until"), until), ReadingPeople::date);
        if (!validation.isSound()) {
            throw HttpProblem.http(400);
        }
        PersonNotice notice = switch (seeing.see(id, step, on, Optional.ofNullable(end), caller.actor())) {
            case WRITTEN -> PersonNotice.SAVED;
            case SEEN_AHEAD -> PersonNotice.SEEN_AHEAD;
            case ENDS_BEFORE -> PersonNotice.ENDS_BEFORE;
        };
        return PeopleAddress.to(Side.TUTOR, id, Optional.of(notice));
    }

    @POST
    @Path("/{id}/steps/{step}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(String people, long id, String step) {
        onlyTutors(people);
        seeing.takeBack(id, step, caller.actor());
        return PeopleAddress.to(Side.TUTOR, id, Optional.of(PersonNotice.SAVED));
    }

    private static void onlyTutors(String people) {
        if (PeopleAddress.side(people) != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
    }
}

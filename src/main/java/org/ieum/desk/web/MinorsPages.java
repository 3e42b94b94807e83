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
import org.ieum.desk.ProtectingMinors;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.jboss.resteasy.reactive.RestForm;

/** What keeps learners safe who are not of age, on a person's page. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class MinorsPages {

    @Inject ProtectingMinors protecting;
    @Inject Caller caller;

    @POST
    @Path("/{id}/guardian")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response guardian(String people, long id, @RestForm @DefaultValue("") String how) {
        if (PeopleAddress.side(people) != Side.LEARNER) {
            throw HttpProblem.notFound();
        }
        boolean kept = protecting.guardianAgreed(id, how, caller.actor());
        return PeopleAddress.to(Side.LEARNER, id, Optional.of(kept ? PersonNotice.SAVED : PersonNotice.SAY_HOW));
    }
}

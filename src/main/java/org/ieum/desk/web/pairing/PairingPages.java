package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A page for each pairing, on which a coordinator can end it. */
@Path("/pairings")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PairingPages {

    @Inject PairingScreen screen;
    @Inject Pairings pairings;
    @Inject EndingLessons ending;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Path("/{pairing}")
    public TemplateInstance show(long pairing, @RestQuery @DefaultValue("") String done) {
        return screen.one(pairing, EndingForm.empty(ending.earliest()), done, visitor.language(), caller.actor());
    }

    /** Ends it; both are told as if one of them had said so. */
    @POST
    @Path("/{pairing}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response end(
            long pairing,
            @RestForm @DefaultValue("") String by,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String on) {
        Pairing one = pairings.lock(pairing);
        EndingForm form = EndingForm.read(by, reason, on, ending.earliest(), ending.latest());
        if (one.state() != PairingState.RUNNING) {
            throw HttpProblem.conflict("not-running");
        }
        if (!form.faults().isEmpty()) {
            return Response.status(422)
                    .entity(screen.one(pairing, form, "", visitor.language(), caller.actor()))
                    .build();
        }
        ending.end(
                one,
                form.day().orElseThrow(),
                form.party().orElseThrow().side(),
                form.why().orElseThrow(),
                caller.actor());
        return Response.seeOther(URI.create("/pairings/" + pairing + "?done=ended"))
                .build();
    }
}

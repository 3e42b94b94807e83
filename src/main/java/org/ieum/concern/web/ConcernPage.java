package org.ieum.concern.web;

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
import java.util.List;
import org.ieum.concern.ReportingConcerns;
import org.ieum.concern.web.ConcernScreen.Place;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.SignUpRateLimit.Purpose;
import org.ieum.platform.Visitor;

/** Where anybody reports that something is wrong, with or without a name. */
@Path("/concern")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class ConcernPage {

    private static final Place HERE = new Place("/concern", false, List.of());

    @Inject ConcernScreen screen;
    @Inject ReportingConcerns reporting;
    @Inject SignUpRateLimit limit;
    @Inject Visitor visitor;

    @GET
    public Response show() {
        return screen.form(HERE, visitor.language());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> fields) {
        ConcernForm form = ConcernForm.read(fields);
        // Only what would be stored is counted: whoever mends a flaw is not nearer to the limit by it.
        boolean stored = form.flaw().isEmpty() && !form.trapped();
        return stored && !limit.allows(Purpose.CONCERN, visitor.address())
                ? screen.tooMany(HERE, form, visitor.language())
                : screen.send(HERE, form, said -> reporting.report(said, form.withheld()), visitor.language());
    }

    @GET
    @Path("/sent")
    public Response sent() {
        return screen.sent(false, visitor.language());
    }
}

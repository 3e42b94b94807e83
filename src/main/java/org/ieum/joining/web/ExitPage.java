package org.ieum.joining.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.ieum.joining.JoiningSettings;
import org.ieum.kernel.Side;

/**
 * Away at once, to a page that tells nothing, and nothing stays in this browser. A link and no form: our own rules for
 * content let no form lead elsewhere. It changes nothing here; answers that were not sent are dropped in their time.
 */
@Path("/join/exit")
@PermitAll
class ExitPage {

    @Inject JoiningSettings settings;
    @Inject SignUpVisit visit;

    @GET
    public Response leave() {
        Response.ResponseBuilder answer = Response.seeOther(settings.exit()).header("Clear-Site-Data", "\"cache\"");
        for (Side kind : Side.values()) {
            answer.cookie(visit.gone(kind));
        }
        return answer.build();
    }
}

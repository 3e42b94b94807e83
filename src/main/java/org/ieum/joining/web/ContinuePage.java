package org.ieum.joining.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.web.JoiningPages.ResumeView;
import org.ieum.kernel.PageLanguage;
import org.ieum.link.Finding;

/**
 * The page behind the link by which somebody goes on. Opening it changes nothing and shows nothing personal, because scanners
 * open links too; only the button brings the answers to this browser.
 */
@Path("/join/continue/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class ContinuePage {

    private static final String CHOICE = "continue";

    @Inject KeepingSignUpDrafts drafts;
    @Inject SignUpVisit visit;

    @GET
    public Response show(@PathParam("token") String token) {
        return page(drafts.finding(token) instanceof Finding.Open);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bring(@PathParam("token") String token, @FormParam("choice") String choice) {
        Optional<KeepingSignUpDrafts.Held> held = CHOICE.equals(choice) ? drafts.bring(token) : Optional.empty();
        // The page of all answers leads to the first question that is open.
        return held.map(found -> Response.fromResponse(SignUpPaths.to(
                                found.kind(),
                                SignUpPaths.CHECK + "?lang=" + found.language().code()))
                        .cookie(visit.cookie(found.kind(), found.token()))
                        .build())
                .orElseGet(() -> show(token));
    }

    private Response page(boolean open) {
        PageLanguage language = visit.language();
        return Response.status(open ? 200 : 410)
                .entity(JoiningPages.in(language, JoiningTemplates.resume(new ResumeView(open))))
                .build();
    }
}

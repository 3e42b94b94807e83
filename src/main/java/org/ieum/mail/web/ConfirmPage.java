package org.ieum.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.ieum.kernel.PageLanguage;
import org.ieum.link.Finding;
import org.ieum.mail.ConfirmingAddresses;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The page behind the link of a confirmation mail. Opening it changes nothing and shows nothing personal, because scanners
 * open links too; only the button does.
 */
@Path("/confirm/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ConfirmPage {

    private static final String CONFIRM = "confirm";

    private final ConfirmingAddresses confirming;

    @Inject
    ConfirmPage(ConfirmingAddresses confirming) {
        this.confirming = confirming;
    }

    @GET
    RestResponse<TemplateInstance> show(
            @PathParam("token") String token, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        return page(confirming.find(token), false, Visitor.language(lang, headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    RestResponse<TemplateInstance> confirm(
            @PathParam("token") String token,
            @FormParam("choice") String choice,
            @FormParam("lang") String lang,
            @Context HttpHeaders headers) {
        boolean chosen = CONFIRM.equals(choice);
        Finding finding = chosen ? confirming.confirm(token) : confirming.find(token);
        return page(finding, chosen, Visitor.language(lang, headers));
    }

    private RestResponse<TemplateInstance> page(Finding finding, boolean done, PageLanguage language) {
        State state = State.of(finding, done);
        String date = Visitor.date(confirming.answeredBy(), language);
        TemplateInstance page =
                Templates.confirm(state.name(), date, language.code()).setLocale(language.locale());
        return Visitor.page(state.status, page);
    }

    private enum State {
        ASK(RestResponse.Status.OK),
        DONE(RestResponse.Status.OK),
        BEFORE(RestResponse.Status.OK),
        EXPIRED(RestResponse.Status.GONE),
        UNKNOWN(RestResponse.Status.NOT_FOUND);

        private final RestResponse.Status status;

        State(RestResponse.Status status) {
            this.status = status;
        }

        static State of(Finding finding, boolean done) {
            if (finding instanceof Finding.Open) {
                return done ? DONE : ASK;
            }
            if (finding instanceof Finding.Used) {
                return BEFORE;
            }
            return finding instanceof Finding.Expired ? EXPIRED : UNKNOWN;
        }
    }

    @CheckedTemplate(basePath = "mail/web")
    static class Templates {
        static native TemplateInstance confirm(String state, String date, String language);

        private Templates() {}
    }
}

package org.ieum.mail.web;

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
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import org.ieum.kernel.PageLanguage;
import org.ieum.link.Finding;
import org.ieum.mail.ConfirmingAddresses;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
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
    private final Visitor visitor;

    @Inject
    ConfirmPage(ConfirmingAddresses confirming, Visitor visitor) {
        this.confirming = confirming;
        this.visitor = visitor;
    }

    @GET
    public RestResponse<TemplateInstance> show(@PathParam("token") String token) {
        return page(confirming.find(token), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> confirm(
            @PathParam("token") String token, @FormParam("choice") String choice) {
        boolean chosen = CONFIRM.equals(choice);
        return page(chosen ? confirming.confirm(token) : confirming.find(token), chosen);
    }

    private RestResponse<TemplateInstance> page(Finding finding, boolean done) {
        State state = State.of(finding, done);
        PageLanguage language = visitor.language();
        TemplateInstance page = MailPageTemplates.confirm(state.name(), answeredBy(language));
        return RestResponse.ResponseBuilder.create(state.status, page.setLocale(language.locale()))
                .build();
    }

    private String answeredBy(PageLanguage language) {
        String pattern = Messages.in(language, MailPageMessages.class).datePattern();
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(confirming.answeredBy());
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
}

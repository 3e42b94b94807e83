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
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.link.Finding;
import org.ieum.mail.ConfirmingAddresses;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.privacy.web.NoticeReader;

/**
 * The page behind the link of a confirmation mail. Opening it changes nothing and shows nothing personal, because scanners
 * open links too; only the button does.
 */
@Path("/confirm/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ConfirmPage {

    private static final String CONFIRM = "confirm";
    private static final int UNPROCESSABLE = 422;

    @Inject ConfirmingAddresses confirming;
    @Inject NoticeReader notices;
    @Inject Visitor visitor;

    @GET
    public Response show(@PathParam("token") String token) {
        return page(confirming.find(token), false, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("token") String token,
            @FormParam("choice") String choice,
            @FormParam("consent") String consent) {
        Finding found = confirming.find(token);
        boolean agreed = notices.isAgreed(consent);
        boolean chosen = CONFIRM.equals(choice);
        if (chosen && !agreed && confirming.asksConsent(found)) {
            return page(found, false, true);
        }
        Optional<Integer> version = agreed ? Optional.of(notices.version()) : Optional.empty();
        return page(chosen ? confirming.confirm(token, version) : found, chosen, false);
    }

    private Response page(Finding finding, boolean done, boolean again) {
        State state = State.of(finding, done);
        PageLanguage language = visitor.language();
        TemplateInstance page = MailPageTemplates.confirm(
                state.name(),
                answeredBy(language),
                confirming.asksConsent(finding),
                notices.question(language, false, again));
        return Response.status(again ? UNPROCESSABLE : state.status.getStatusCode())
                .entity(page.setLocale(language.locale()))
                .build();
    }

    private String answeredBy(PageLanguage language) {
        String pattern = Messages.in(language, MailPageMessages.class).datePattern();
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(confirming.answeredBy());
    }

    private enum State {
        ASK(Response.Status.OK),
        DONE(Response.Status.OK),
        BEFORE(Response.Status.OK),
        EXPIRED(Response.Status.GONE),
        UNKNOWN(Response.Status.NOT_FOUND);

        private final Response.Status status;

        State(Response.Status status) {
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

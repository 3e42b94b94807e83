package org.ieum.offer.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.offer.web.OfferScreen.AnswerField;
import org.ieum.offer.web.OfferScreen.Sent;
import org.ieum.pairing.OfferLinks;
import org.ieum.platform.Visitor;

/**
 * The page on which people answer. Opening it changes nothing and shows nothing personal, because scanners open links
 * too; a button shows the offer, and another one answers. Pressing one twice has the effect of once.
 */
@Path("/offer/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class OfferPage {

    @Inject Links links;
    @Inject Answering answering;
    @Inject OfferScreen screen;
    @Inject Visitor visitor;

    /** The door, the same for everybody. */
    @GET
    public Response show(@PathParam("token") String token) {
        Finding finding = links.find(OfferLinks.PURPOSES, token);
        return finding instanceof Finding.Open ? door("CLOSED", Response.Status.OK) : shut(finding);
    }

    /** What a button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, "text/calendar"})
    public Response press(@PathParam("token") String token, @BeanParam AnswerForm form) {
        if (!(links.find(OfferLinks.PURPOSES, token) instanceof Finding.Open open)) {
            return shut(links.find(OfferLinks.PURPOSES, token));
        }
        Side party = OfferLinks.side(open.purpose());
        Optional<AnswerForm.AnswerButton> choice = form.choice();
        if (choice.isEmpty()) {
            return door("CLOSED", Response.Status.OK);
        }
        if (choice.get() == AnswerForm.AnswerButton.CALENDAR) {
            return file(open.targetId(), party);
        }
        List<AnswerField> faults = faults(choice.get(), form);
        Optional<AnswerOutcome> outcome = faults.isEmpty()
                ? act(choice.get(), form, new Word(open.targetId(), party, form.seen(), Audit.PUBLIC))
                : Optional.empty();
        PageLanguage language = visitor.language();
        OfferView view = screen.view(open.targetId(), party, language, new Sent(form, outcome, faults));
        return html(status(faults, outcome), OfferTemplates.answer(view), language);
    }

    private Optional<AnswerOutcome> act(AnswerForm.AnswerButton choice, AnswerForm form, Word word) {
        return switch (choice) {
            case SHOW, CALENDAR -> Optional.empty();
            case ACCEPT -> Optional.of(answering.accept(word));
            case DECLINE -> Optional.of(answering.decline(word, form.reason().orElseThrow(), form.note()));
            case TIMES -> Optional.of(answering.propose(word, form.times().orElseThrow()));
            case BACK -> Optional.of(takeBack(word));
        };
    }

    /** That the times are somebody else's is what followed. */
    private AnswerOutcome takeBack(Word word) {
        AnswerOutcome outcome = answering.takeBack(word.offer(), word.party(), word.actor());
        return outcome == AnswerOutcome.TAKEN ? AnswerOutcome.FOLLOWED : outcome;
    }

    private static List<AnswerField> faults(AnswerForm.AnswerButton choice, AnswerForm form) {
        List<AnswerField> faults = new ArrayList<>();
        if (choice == AnswerForm.AnswerButton.TIMES && form.times().isEmpty()) {
            faults.add(AnswerField.TIMES);
        }
        if (choice == AnswerForm.AnswerButton.DECLINE) {
            if (form.reason().isEmpty()) {
                faults.add(AnswerField.REASON);
            }
            if (form.noteExcess() > 0) {
                faults.add(AnswerField.NOTE_TOO_LONG);
            } else if (form.isNoteUnseen()) {
                faults.add(AnswerField.NOTE_UNSEEN);
            }
        }
        return faults;
    }

    private static int status(List<AnswerField> faults, Optional<AnswerOutcome> outcome) {
        if (!faults.isEmpty()) {
            return 422;
        }
        return outcome.filter(one -> !one.counts()).isPresent()
                ? Response.Status.CONFLICT.getStatusCode()
                : Response.Status.OK.getStatusCode();
    }

    private Response file(long id, Side party) {
        return Response.ok(screen.file(id, party))
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lessons.ics\"")
                .build();
    }

    private Response shut(Finding finding) {
        return finding instanceof Finding.Unknown
                ? door("UNKNOWN", Response.Status.NOT_FOUND)
                : door("EXPIRED", Response.Status.GONE);
    }

    private Response door(String state, Response.Status status) {
        PageLanguage language = visitor.language();
        return html(status.getStatusCode(), OfferTemplates.door(state), language);
    }

    private static Response html(int status, TemplateInstance page, PageLanguage language) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.setLocale(language.locale()))
                .build();
    }
}

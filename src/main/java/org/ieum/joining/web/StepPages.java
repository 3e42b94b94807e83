package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.web.JoiningPages.Hidden;
import org.ieum.joining.web.StepScreen.Manner;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;

/** The pages of questions. Whatever is typed is kept, right or wrong; only what is right leads on. */
@Path("/join/{kind}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class StepPages {

    /** What another site's link may say, and what goes with the first answers then. */
    static final List<String> PREFILLED = List.of("subject", "city", "through");

    @Inject SignUpVisit visit;
    @Inject StepScreen screen;
    @Inject KeepingAnswers keeping;

    @GET
    public TemplateInstance begin(@PathParam("kind") String kind, @Context UriInfo uri) {
        SignUpForm application = visit.application(kind);
        return page(application, application.steps().get(0), visit.open(application.kind()), uri);
    }

    @GET
    @Path("/{step}")
    public Response show(@PathParam("kind") String kind, @PathParam("step") String key, @Context UriInfo uri) {
        SignUpForm application = visit.application(kind);
        SignUpStep step = application.step(key).orElseThrow(HttpProblem::notFound);
        Optional<SignUpDraft> draft = visit.open(application.kind());
        boolean first = application.before(step).isEmpty();
        return draft.isEmpty() && !first
                ? SignUpPaths.toBeginning(application.kind())
                : Response.ok(page(application, step, draft, uri)).build();
    }

    @POST
    @Path("/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("kind") String kind, @PathParam("step") String key, MultivaluedMap<String, String> form) {
        SignUpForm application = visit.application(kind);
        SignUpStep step = application.step(key).orElseThrow(HttpProblem::notFound);
        if (application.before(step).isPresent()
                && visit.draft(application.kind()).filter(SignUpDraft::isSent).isPresent()) {
            return SignUpPaths.to(application.kind(), "sent");
        }
        Optional<KeepingAnswers.KeptAnswers> kept = keeping.keep(application, step, form);
        return kept.map(found -> found.with(answer(application, step, form, visit.asked(Optional.of(found.draft())))))
                .orElseGet(() -> keeping.tooMany(application));
    }

    private Response answer(
            SignUpForm application, SignUpStep step, MultivaluedMap<String, String> form, SignUpAnswers asked) {
        PressedButton action = PressedButton.of(form);
        String from = from(form.getFirst("from"));
        if (action instanceof PressedButton.Speak speak) {
            return SignUpPaths.to(
                    application.kind(),
                    step.key() + "?lang=" + speak.language().code() + (from.isEmpty() ? "" : "&from=" + from));
        }
        if (action instanceof PressedButton.Later) {
            return SignUpPaths.to(application.kind(), "later?at=" + step.key());
        }
        List<Flaw> flaws = screen.flaws(application, step, asked);
        boolean trapped = Honeypot.caught(form);
        if (!flaws.isEmpty() || trapped) {
            Manner manner = new Manner(from, trapped, List.of());
            return Response.status(422)
                    .entity(screen.show(application, step, asked, flaws, manner))
                    .build();
        }
        String next =
                from.isEmpty() ? application.after(step).map(SignUpStep::key).orElse(SignUpPaths.CHECK) : from;
        return SignUpPaths.to(application.kind(), next);
    }

    private TemplateInstance page(SignUpForm application, SignUpStep step, Optional<SignUpDraft> draft, UriInfo uri) {
        List<Hidden> hidden = draft.isPresent()
                ? List.of()
                : PREFILLED.stream()
                        .flatMap(name -> Stream.ofNullable(
                                        uri.getQueryParameters().getFirst(name))
                                .map(value -> new Hidden("prefill-" + name, value)))
                        .toList();
        String from = from(uri.getQueryParameters().getFirst("from"));
        return screen.show(application, step, visit.asked(draft), List.of(), new Manner(from, false, hidden));
    }

    /** Only the page of all answers sends somebody back to one question. */
    private static String from(String page) {
        return SignUpPaths.CHECK.equals(page) ? page : "";
    }
}

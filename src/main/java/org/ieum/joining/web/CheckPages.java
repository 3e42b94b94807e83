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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.ieum.joining.JoiningSettings;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.web.CheckScreen.Sent;
import org.ieum.person.SelfDescription;
import org.ieum.platform.Flaw;
import org.ieum.privacy.web.NoticeReader;

/** All answers on one page, and the button that sends them: once, whatever is pressed twice. */
@Path("/join/{kind}/check")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckPages {

    @Inject SignUpVisit visit;
    @Inject CheckScreen screen;
    @Inject KeepingAnswers keeping;
    @Inject KeepingSignUpDrafts drafts;
    @Inject JoiningSettings settings;
    @Inject NoticeReader notices;
    @Inject Clock clock;

    @GET
    public Response show(@PathParam("kind") String kind) {
        return sound(visit.application(kind), (draft, said) -> {
            SignUpForm application = visit.application(kind);
            return Response.ok(page(application, draft, said, Sent.NOT_YET)).build();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("kind") String kind, MultivaluedMap<String, String> form) {
        SignUpForm application = visit.application(kind);
        String consent = form.getFirst("consent");
        return sound(application, (draft, said) -> {
            String notice =
                    isTooQuick(draft) ? visit.asked(Optional.of(draft)).words().tooQuick() : "";
            Sent sent = new Sent(notice, Honeypot.caught(form), notices.isAgreed(consent));
            return send(application, draft, sent, said);
        });
    }

    private Response send(SignUpForm application, SignUpDraft draft, Sent how, SelfDescription<?> told) {
        if (!how.notice().isEmpty() || how.trapped() || !how.agreed()) {
            return Response.status(422)
                    .entity(page(application, draft, told, how))
                    .build();
        }
        SelfDescription<?> said = told.agreeing(Optional.of(notices.version()));
        if (!visit.mayCome(SignUpRateLimit.Purpose.SEND)) {
            return keeping.tooMany(application);
        }
        String actor = visit.asked(Optional.of(draft)).actor();
        boolean sent = drafts.send(application.kind(), visit.token(application.kind()), draft.answers(), said, actor);
        // Another window changed them meanwhile: they are looked at again.
        return SignUpPaths.to(application.kind(), sent ? "sent" : SignUpPaths.CHECK);
    }

    /** The answers are read once; there is nothing to look at yet, or no more, or a question is open, or all is sound. */
    private Response sound(SignUpForm application, BiFunction<SignUpDraft, SelfDescription<?>, Response> answer) {
        Optional<SignUpDraft> draft = visit.draft(application.kind());
        if (draft.isEmpty()) {
            return SignUpPaths.toBeginning(application.kind());
        }
        if (draft.get().isSent()) {
            return SignUpPaths.to(application.kind(), "sent");
        }
        return application
                .read(visit.asked(draft))
                .fold(said -> answer.apply(draft.get(), said), flaws -> open(application, flaws));
    }

    private static Response open(SignUpForm application, List<Flaw> flaws) {
        Set<String> fields = StepScreen.byField(application, flaws).keySet();
        return application.steps().stream()
                .filter(step -> fields.stream().anyMatch(step::has))
                .findFirst()
                .map(step -> SignUpPaths.to(application.kind(), step.key() + "?from=" + SignUpPaths.CHECK))
                .orElseGet(() -> SignUpPaths.toBeginning(application.kind()));
    }

    private TemplateInstance page(SignUpForm application, SignUpDraft draft, SelfDescription<?> said, Sent sent) {
        return screen.show(application, visit.asked(Optional.of(draft)), said, sent);
    }

    /** A person takes longer; a coordinator may have it all before them. */
    private boolean isTooQuick(SignUpDraft draft) {
        return draft.madeBy().isEmpty()
                && draft.createdAt().plus(settings.leastTime()).isAfter(clock.instant());
    }
}

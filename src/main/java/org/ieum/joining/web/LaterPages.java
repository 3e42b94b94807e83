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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.LinkMailed;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.web.JoiningPages.LaterView;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.person.EmailAddress;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;
import org.ieum.platform.Validation;

/** Where somebody who goes on another time says where the link shall go. */
@Path("/join/{kind}/later")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class LaterPages {

    private static final String EMAIL = "email";

    /** What was typed here, while the page changes its language. */
    private static final String TYPED = "later";

    @Inject SignUpVisit visit;
    @Inject KeepingAnswers keeping;
    @Inject KeepingSignUpDrafts drafts;

    @GET
    public Response show(@PathParam("kind") String kind, @QueryParam("at") String at) {
        SignUpForm application = visit.application(kind);
        return visit.open(application.kind())
                .map(draft ->
                        Response.ok(page(application, first(draft), "", at)).build())
                .orElseGet(() -> SignUpPaths.toBeginning(application.kind()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("kind") String kind, MultivaluedMap<String, String> form) {
        SignUpForm application = visit.application(kind);
        String text = Objects.requireNonNullElse(form.getFirst(EMAIL), "");
        String at = form.getFirst("at");
        if (PressedButton.of(form) instanceof PressedButton.Speak speak) {
            keep(application, text);
            String page = page(application, at).key();
            return SignUpPaths.to(
                    application.kind(), "later?lang=" + speak.language().code() + "&at=" + page);
        }
        Validation validation = new Validation();
        EmailAddress email = validation.required(new Answer(new Where.Field("/" + EMAIL), text), EmailAddress::new);
        if (!validation.isSound()) {
            Flaw flaw = validation.flaws().get(0);
            return Response.status(422)
                    .entity(page(application, text, FlawText.reason(flaw, visit.language()), at))
                    .build();
        }
        if (!visit.mayCome(SignUpRateLimit.Purpose.MAIL)) {
            return keeping.tooMany(application);
        }
        LinkMailed mailed = drafts.mail(application.kind(), visit.token(application.kind()), email, visit.language());
        return switch (mailed) {
            case SENT -> SignUpPaths.to(application.kind(), "kept");
            case JUST_NOW, ENOUGH, FULL -> SignUpPaths.to(application.kind(), "kept?mail=" + mailed.code());
            case NOTHING_KEPT -> SignUpPaths.toBeginning(application.kind());
        };
    }

    private TemplateInstance page(SignUpForm application, String email, String error, String at) {
        String back = page(application, at).key();
        return JoiningPages.in(
                visit.language(),
                JoiningTemplates.later(new LaterView(
                        SignUpFrame.of(application, visit.language()),
                        email,
                        error,
                        back,
                        SignUpPaths.of(application.kind(), back))));
    }

    private void keep(SignUpForm application, String text) {
        drafts.save(
                application.kind(),
                visit.token(application.kind()),
                List.of(TYPED),
                Map.of(TYPED, List.of(text)),
                visit.language());
    }

    /** The page that they came from. */
    private static SignUpStep page(SignUpForm application, String key) {
        return Optional.ofNullable(key)
                .flatMap(application::step)
                .orElse(application.steps().get(0));
    }

    private static String first(SignUpDraft draft) {
        Map<String, List<String>> answers = draft.answers();
        return answers.getOrDefault(TYPED, answers.getOrDefault(EMAIL, List.of("")))
                .get(0);
    }
}

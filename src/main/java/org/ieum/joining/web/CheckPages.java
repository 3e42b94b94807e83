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
import java.util.Map;
import java.util.Optional;
import org.ieum.joining.Arrivals;
import org.ieum.joining.Draft;
import org.ieum.joining.Ending;
import org.ieum.joining.JoiningSettings;
import org.ieum.joining.KeepingDrafts;
import org.ieum.platform.Flaw;
import org.ieum.platform.Validation;

/** All answers on one page, and the button that sends them: once, whatever is pressed twice. */
@Path("/join/{kind}/check")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckPages {

    private final Visit visit;
    private final StepScreen steps;
    private final CheckScreen screen;
    private final Keeping keeping;
    private final KeepingDrafts drafts;
    private final JoiningSettings settings;
    private final Clock clock;

    @Inject
    CheckPages(
            Visit visit,
            StepScreen steps,
            CheckScreen screen,
            Keeping keeping,
            KeepingDrafts drafts,
            JoiningSettings settings,
            Clock clock) {
        this.visit = visit;
        this.steps = steps;
        this.screen = screen;
        this.keeping = keeping;
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("kind") String kind) {
        Application application = visit.application(kind);
        Optional<Draft> draft = visit.draft(application.kind());
        return elsewhere(application, draft)
                .orElseGet(
                        () -> Response.ok(page(application, draft, false, "")).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("kind") String kind, MultivaluedMap<String, String> form) {
        Application application = visit.application(kind);
        Optional<Draft> draft = visit.draft(application.kind());
        Optional<Response> elsewhere = elsewhere(application, draft);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        boolean quick = isTooQuick(draft.orElseThrow());
        if (quick || Trap.caught(form)) {
            String notice = quick ? visit.asked(draft).words().tooQuick() : "";
            return Response.status(422)
                    .entity(page(application, draft, Trap.caught(form), notice))
                    .build();
        }
        if (!visit.mayCome(Arrivals.Purpose.SEND)) {
            return keeping.tooMany(application);
        }
        return switch (drafts.send(
                application.kind(), visit.token(application.kind()), locked -> take(application, locked))) {
            case DONE -> Paths.to(application.kind(), "sent");
            // Another window changed them meanwhile: they are looked at again.
            case REFUSED, NOTHING -> Paths.to(application.kind(), Paths.CHECK);
        };
    }

    private Optional<Ending> take(Application application, Draft draft) {
        Validation validation = new Validation();
        Applicant applicant = application.read(visit.asked(Optional.of(draft)), validation);
        if (!validation.isSound()) {
            return Optional.empty();
        }
        applicant.signUp().run();
        return Optional.of(applicant.ending());
    }

    /** There is nothing to look at yet, or no more, or a question is open. */
    private Optional<Response> elsewhere(Application application, Optional<Draft> draft) {
        if (draft.isEmpty()) {
            return Optional.of(Paths.toBeginning(application.kind()));
        }
        if (draft.get().isSent()) {
            return Optional.of(Paths.to(application.kind(), "sent"));
        }
        Map<String, Flaw> flaws = steps.flaws(application, visit.asked(draft));
        return application.steps().stream()
                .filter(step -> flaws.keySet().stream().anyMatch(step::has))
                .findFirst()
                .map(step -> Paths.to(application.kind(), step.key() + "?from=" + Paths.CHECK));
    }

    private TemplateInstance page(Application application, Optional<Draft> draft, boolean trapped, String notice) {
        return screen.show(application, visit.asked(draft), trapped, notice);
    }

    /** A person takes longer; a coordinator may have it all before them. */
    private boolean isTooQuick(Draft draft) {
        return draft.madeBy().isEmpty()
                && draft.createdAt().plus(settings.leastTime()).isAfter(clock.instant());
    }
}

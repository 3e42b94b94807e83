package org.ieum.screening.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.listing.FormRow;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.screening.KeepingSteps;
import org.ieum.screening.ScreeningMessages;
import org.ieum.screening.ScreeningStep;
import org.ieum.screening.ScreeningSteps;

/** The steps to become a tutor: coordinators see the list, admins change it. */
@Path("/settings/steps")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class StepListPages {

    private static final URI HERE = URI.create("/settings/steps");

    @Inject ScreeningSteps steps;
    @Inject KeepingSteps keeping;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param problem what is wrong with what was sent; empty if nothing is
     * @param added what was sent as a new step
     */
    record StepListView(List<StepRow> rows, boolean mayChange, String problem, StepRow added) {}

    /** A step, and what its form says. */
    record StepRow(long id, String name, boolean always, StepForm form) implements FormRow {}

    @GET
    public TemplateInstance show() {
        return page("", Optional.empty());
    }

    @POST
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam StepFields fields) {
        StepForm form = fields.read();
        Optional<String> flaw = form.flaw(words());
        if (flaw.isEmpty() && !keeping.add(form.terms(), caller.actor())) {
            flaw = Optional.of(words().full(KeepingSteps.MOST));
        }
        return answer(flaw, Optional.of(form));
    }

    @POST
    @Path("/{id: [0-9]+}")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(long id, @BeanParam StepFields fields) {
        StepForm form = fields.read();
        Optional<String> flaw = form.flaw(words());
        if (flaw.isEmpty()) {
            keeping.change(id, form.terms(), caller.actor());
        }
        return answer(flaw, Optional.empty());
    }

    private Response answer(Optional<String> flaw, Optional<StepForm> added) {
        return flaw.map(problem ->
                        Response.status(422).entity(page(problem, added)).build())
                .orElseGet(() -> Response.seeOther(HERE).build());
    }

    private TemplateInstance page(String problem, Optional<StepForm> added) {
        PageLanguage language = visitor.language();
        List<ScreeningStep> all = steps.all();
        return ScreeningTemplates.steps(new StepListView(
                        all.stream()
                                .map(step -> new StepRow(
                                        step.id(), step.name(language), step.isRecordCheck(), StepForm.of(step)))
                                .toList(),
                        caller.hasRole("admin"),
                        problem,
                        new StepRow(0, "", false, added.orElseGet(() -> StepForm.fresh(all.size() + 1)))))
                .setLocale(language.locale());
    }

    private ScreeningMessages words() {
        return Messages.in(visitor.language(), ScreeningMessages.class);
    }
}

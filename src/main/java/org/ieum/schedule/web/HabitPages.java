package org.ieum.schedule.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.Flaw;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.round.SolvingSettings;
import org.ieum.round.UsualWeights;
import org.ieum.round.web.RoundFixes;
import org.ieum.round.web.WeightField;
import org.ieum.round.web.WeightsForm;
import org.ieum.schedule.ChangingHabits;
import org.ieum.schedule.Rhythm;
import org.jboss.resteasy.reactive.RestQuery;

/** How rounds usually are: coordinators see it, admins change it. */
@Path("/settings/rounds")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HabitPages {

    private static final URI SAVED = URI.create("/settings/rounds?saved=true");

    @Inject ChangingHabits habits;
    @Inject UsualWeights usual;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject SolvingSettings patience;
    @Inject Clock clock;

    /** The page. */
    record HabitsView(
            String zone,
            boolean mayChange,
            boolean saved,
            List<String> problems,
            RhythmForm rhythm,
            List<Choice> days,
            List<Choice> limits,
            List<WeightField> weights) {}

    @GET
    public TemplateInstance show(@RestQuery boolean saved) {
        return page(rhythm(), WeightsForm.of(usual.now()), List.of(), saved);
    }

    @POST
    @Path("/rhythm")
    @RolesAllowed("admin")
    public Response beginBy(MultivaluedMap<String, String> fields) {
        RhythmForm form = RhythmForm.of(fields);
        Optional<Rhythm> rhythm = form.rhythm(patience.weeklyChoices());
        if (rhythm.isEmpty() && !form.never()) {
            return refused(page(form, WeightsForm.of(usual.now()), List.of(words().badRhythm()), false));
        }
        habits.beginBy(rhythm, caller.actor());
        return Response.seeOther(SAVED).build();
    }

    @POST
    @Path("/weights")
    @RolesAllowed("admin")
    public Response weigh(MultivaluedMap<String, String> fields) {
        WeightsForm form = WeightsForm.of(fields);
        List<Flaw> flaws = new ArrayList<>();
        Weights weights = WeightsForm.check(form, usual.now(), flaws);
        if (!flaws.isEmpty()) {
            RoundFixes fixes = new RoundFixes(visitor.language());
            List<String> problems = flaws.stream()
                    .flatMap(flaw -> fixes.ofWeight(flaw).stream())
                    .map(RoundFixes.Fix::text)
                    .toList();
            return refused(page(rhythm(), form, problems, false));
        }
        habits.weigh(Optional.of(weights), caller.actor());
        return Response.seeOther(SAVED).build();
    }

    @POST
    @Path("/weights/removal")
    @RolesAllowed("admin")
    public Response forgetWeights() {
        habits.weigh(Optional.empty(), caller.actor());
        return Response.seeOther(SAVED).build();
    }

    private TemplateInstance page(RhythmForm rhythm, WeightsForm weights, List<String> problems, boolean saved) {
        PageLanguage language = visitor.language();
        String zone = clock.getZone().getDisplayName(TextStyle.FULL, language.locale());
        return ScheduleTemplates.habits(new HabitsView(
                        zone,
                        caller.hasRole("admin"),
                        saved,
                        problems,
                        rhythm,
                        rhythm.days(language),
                        rhythm.limits(patience.weeklyChoices(), words()),
                        WeightField.all(weights, language)))
                .setLocale(language.locale());
    }

    private RhythmForm rhythm() {
        return RhythmForm.of(habits.rhythm(), patience.weekly());
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private HabitMessages words() {
        return Messages.in(visitor.language(), HabitMessages.class);
    }
}

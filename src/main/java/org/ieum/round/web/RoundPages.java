package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.round.ResumingRounds;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.SolvingSettings;
import org.ieum.round.StartingRounds;
import org.ieum.round.review.NotingReads;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The coordinators' pages about rounds: start one, watch it, review, publish. */
@Path("/rounds")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RoundPages {

    private static final int LATEST = 50;

    @Inject Rounds rounds;
    @Inject PlanFiles files;
    @Inject StartingRounds starting;
    @Inject ResumingRounds resuming;
    @Inject RoundScreens screens;
    @Inject RoundAnswers answers;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject SolvingSettings patience;
    @Inject Clock clock;

    @GET
    public TemplateInstance list() {
        return list(
                new StartForm(
                        nextMonday().toString(), patience.usual().toString(), WeightsForm.of(screens.usualWeights())),
                List.of());
    }

    @POST
    public Response start(MultivaluedMap<String, String> fields) {
        StartForm form = StartForm.of(fields);
        try {
            StartForm.RoundAsked ask = StartForm.check(form, screens.usualWeights(), patience);
            if (isOdd(ask.effectiveOn()) && !"yes".equals(fields.getFirst("sure"))) {
                return Response.status(422)
                        .entity(screens.list(
                                visitor.language(),
                                rounds.latest(LATEST),
                                form,
                                List.of(fixes().ofAnOddDay(ask.effectiveOn())),
                                true))
                        .build();
            }
            return starting.start(ask.effectiveOn(), ask.timeLimit(), ask.weights(), caller.actor())
                    .fold(round -> answers.to(round.id()), refusal -> again(409, form, fixes().of(refusal)));
        } catch (HttpProblem invalid) {
            return again(invalid.status(), form, fixes().of(invalid.flaws(), nextMonday()));
        }
    }

    /** Whether its week is over, or a year away: more likely a slip than meant. */
    private boolean isOdd(LocalDate monday) {
        LocalDate today = LocalDate.now(clock);
        return !monday.plusWeeks(1).isAfter(today) || monday.isAfter(today.plusYears(1));
    }

    private Response again(int status, StartForm form, List<RoundFixes.Fix> fixes) {
        return Response.status(status).entity(list(form, fixes)).build();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(long id, @RestQuery @DefaultValue("proposals") String part, @Context UriInfo uri) {
        Round round = rounds.get(id);
        boolean unmatched = part.equals("unmatched");
        if (unmatched) {
            reads.unmatched(id, caller.actor());
        } else if (round.state() != RoundState.SOLVING) {
            reads.proposals(id, caller.actor());
        }
        return screens.show(
                visitor.language(),
                round,
                ReviewQuery.of(uri.getQueryParameters()),
                unmatched,
                List.of(),
                ReviewDone.read(uri.getQueryParameters()));
    }

    @GET
    @Path("/{id}/proposals.csv")
    @Produces(PlanFiles.TYPE)
    public String proposals(long id) {
        return files.proposals(id, caller.actor());
    }

    @GET
    @Path("/{id}/unmatched.csv")
    @Produces(PlanFiles.TYPE)
    public String unmatched(long id) {
        return files.unmatched(id, visitor.language(), caller.actor());
    }

    @POST
    @Path("/{id}/resumption")
    public Response resume(long id, @RestForm String timeLimit) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<Duration> limit = StartForm.timeLimit(timeLimit, patience, flaws);
        return limit.isPresent() && flaws.isEmpty()
                ? answers.to(id, resuming.resume(id, limit.get(), caller.actor()))
                : answers.again(id, ReviewQuery.FIRST, 422, texts(fixes().of(flaws, nextMonday())));
    }

    private static List<String> texts(List<RoundFixes.Fix> fixes) {
        return fixes.stream().map(RoundFixes.Fix::text).toList();
    }

    @POST
    @Path("/{id}/stop")
    public Response stop(long id) {
        return answers.to(id, starting.stop(id, caller.actor()));
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(long id) {
        return answers.to(id, starting.cancel(id, caller.actor()));
    }

    private TemplateInstance list(StartForm form, List<RoundFixes.Fix> fixes) {
        return screens.list(visitor.language(), rounds.latest(LATEST), form, fixes, false);
    }

    private RoundFixes fixes() {
        return new RoundFixes(visitor.language());
    }

    /** The next for which no round was published. */
    private LocalDate nextMonday() {
        LocalDate next = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Set<LocalDate> published = rounds.published(next);
        return Stream.iterate(next, monday -> monday.plusWeeks(1))
                .filter(monday -> !published.contains(monday))
                .findFirst()
                .orElseThrow();
    }
}

package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Refusal;
import org.ieum.platform.Visitor;
import org.ieum.round.Objection;
import org.ieum.round.ReviewingProposals;
import org.ieum.round.review.DecidingInBulk;
import org.ieum.round.review.DecidingInBulk.Act;
import org.ieum.round.review.NotingReads;
import org.ieum.round.review.ReadingProposals;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The coordinators' pages on which proposals are decided: one by one, and many at once. */
@Path("/rounds/{id}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReviewPages {

    private static final String FROM_PAGE = "page";

    @Inject ReadingProposals proposals;
    @Inject ReviewingProposals reviewing;
    @Inject DecidingInBulk bulk;
    @Inject RoundAnswers answers;
    @Inject ProposalScreen proposalScreen;
    @Inject BulkScreen bulkScreen;
    @Inject ProposalRows rows;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** One proposal with all that is known of it. */
    @GET
    @Path("/proposals/{proposal}")
    public TemplateInstance proposal(long id, long proposal, @Context UriInfo uri) {
        TemplateInstance page = proposalScreen.show(
                visitor.language(), id, proposal, ReviewQuery.of(uri.getQueryParameters()), List.of());
        reads.proposal(proposal, caller.actor());
        return page;
    }

    /** Decides about one; {@code from=page} in the address came from the proposal's own page and leads back there. */
    @POST
    @Path("/proposals/{proposal}")
    public Response decide(
            long id,
            long proposal,
            @RestForm String decision,
            @RestForm Boolean locked,
            @RestForm Integer version,
            @RestForm String reason,
            @RestForm String note,
            @RestQuery String from,
            @Context UriInfo uri) {
        ReviewQuery query = ReviewQuery.of(uri.getQueryParameters());
        boolean own = FROM_PAGE.equals(from);
        ReviewingProposals.DecisionAsked ask;
        try {
            ask = DecisionForm.check(new DecisionForm(decision, locked, version, reason, note));
        } catch (HttpProblem invalid) {
            return again(id, proposal, query, own, invalid.status(), errors(invalid.flaws()));
        }
        return reviewing
                .decide(id, proposal, ask, caller.actor())
                .fold(
                        line -> Response.seeOther(back(id, proposal, query, own))
                                .build(),
                        refusal -> again(id, proposal, query, own, 409, errors(refusal, id, proposal)));
    }

    private static URI back(long id, long proposal, ReviewQuery query, boolean own) {
        return URI.create("/rounds/" + id + (own ? "/proposals/" + proposal : "") + query.address()
                + (own ? "" : "#p" + proposal));
    }

    private List<String> errors(Refusal refusal, long id, long proposal) {
        return refusal.type().equals(ReviewingProposals.STALE)
                ? List.of(rows.faster(proposals.one(id, proposal), visitor.language()))
                : fixes().errors(refusal);
    }

    private Response again(long id, long proposal, ReviewQuery query, boolean own, int status, List<String> errors) {
        return own
                ? Response.status(status)
                        .entity(proposalScreen.show(visitor.language(), id, proposal, query, errors))
                        .build()
                : answers.again(id, query, status, errors);
    }

    /** What would be done to all that match. */
    @GET
    @Path("/bulk")
    public TemplateInstance preview(long id, @RestQuery String act, @Context UriInfo uri) {
        return bulkScreen.show(visitor.language(), id, ReviewQuery.of(uri.getQueryParameters()), act(act), List.of());
    }

    /** Does it, if they are still what was seen. */
    @POST
    @Path("/bulk")
    public Response bulk(
            long id, @RestForm String act, @RestForm String seen, @RestForm String reason, @Context UriInfo uri) {
        ReviewQuery query = ReviewQuery.of(uri.getQueryParameters());
        Act what = act(act);
        List<Flaw> flaws = new ArrayList<>();
        Optional<Objection> objection = what == Act.REJECT ? DecisionForm.objection(reason, flaws) : Optional.empty();
        return bulk.decide(id, query.filter(), what, seen, objection, caller.actor())
                .fold(
                        done -> Response.seeOther(URI.create("/rounds/" + id + query.address()
                                        + ReviewDone.of(what, done).address(query)))
                                .build(),
                        refusal -> refusal.type().equals(ReviewingProposals.STALE)
                                ? others(id, query, what)
                                : answers.refused(id, query, fixes().errors(refusal)));
    }

    private Response others(long id, ReviewQuery query, Act act) {
        List<String> others =
                List.of(Messages.in(visitor.language(), ReviewMessages.class).bulkOther());
        return Response.status(Response.Status.CONFLICT)
                .entity(bulkScreen.show(visitor.language(), id, query, act, others))
                .build();
    }

    private static Act act(String code) {
        return Optional.ofNullable(code)
                .flatMap(text -> Coded.find(Act.class, text))
                .orElseThrow(HttpProblem::notFound);
    }

    private List<String> errors(List<Flaw> flaws) {
        boolean note = flaws.stream().anyMatch(flaw -> flaw.where().equals(new Flaw.Where.Field("/note")));
        return note
                ? List.of(Messages.in(visitor.language(), ReviewMessages.class).noteTooLong(Objection.NOTE))
                : fixes().of(flaws, LocalDate.EPOCH).stream()
                        .map(RoundFixes.Fix::text)
                        .toList();
    }

    private RoundFixes fixes() {
        return new RoundFixes(visitor.language());
    }
}

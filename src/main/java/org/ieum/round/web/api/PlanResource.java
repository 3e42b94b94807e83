package org.ieum.round.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.ProblemKind;
import org.ieum.platform.ProblemTitles;
import org.ieum.platform.Refusal;
import org.ieum.platform.Visitor;
import org.ieum.round.ReviewingProposals;
import org.ieum.round.Rounds;
import org.ieum.round.review.NotingReads;
import org.ieum.round.review.ReadingProposals;
import org.ieum.round.review.ReadingUnmatched;
import org.ieum.round.web.DecisionForm;
import org.ieum.round.web.PlanFiles;

/** What a round proposes, who got nobody, and what coordinators decide about it. */
@Path("/api/v1/rounds/{id}")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Rounds")
class PlanResource {

    @Inject Rounds rounds;
    @Inject ReadingUnmatched needs;
    @Inject ReadingProposals proposals;
    @Inject PlanFiles files;
    @Inject PlanViews explaining;
    @Inject ReviewingProposals reviewing;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Path("/proposals")
    @Operation(operationId = "listProposals", summary = "Who is proposed to whom, and why")
    public List<ProposalView> proposals(long id) {
        rounds.get(id);
        reads.proposals(id, caller.actor());
        return explaining.proposals(proposals.all(id), visitor.language());
    }

    @GET
    @Path("/proposals.csv")
    @Produces(PlanFiles.TYPE)
    @Operation(operationId = "getProposalsFile", summary = "The same as a file")
    public String proposalsCsv(long id) {
        return files.proposals(id, caller.actor());
    }

    @PATCH
    @Path("/proposals/{proposal}")
    @Operation(operationId = "decideProposal", summary = "Approves, rejects, opens or locks a proposal")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`stale-version`: somebody decided meanwhile; `round-not-in-review`; `publication-due`.")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(long id, long proposal, DecisionForm form) {
        return reviewing
                .decide(id, proposal, DecisionForm.check(form), caller.actor())
                .fold(decided -> Response.ok(view(id, proposal)).build(), refusal -> refused(refusal, id, proposal));
    }

    private Response refused(Refusal refusal, long id, long proposal) {
        if (!refusal.type().equals(ReviewingProposals.STALE)) {
            throw HttpProblem.conflict(refusal);
        }
        return Response.status(Response.Status.CONFLICT)
                .type("application/problem+json")
                .entity(new StaleView(visitor.language(), view(id, proposal)))
                .build();
    }

    private ProposalView view(long id, long proposal) {
        return explaining
                .proposals(List.of(proposals.one(id, proposal)), visitor.language())
                .get(0);
    }

    @GET
    @Path("/unmatched")
    @Operation(operationId = "listUnmatched", summary = "Which needs get nobody, and why")
    public List<UnmatchedView> unmatched(long id) {
        rounds.get(id);
        reads.unmatched(id, caller.actor());
        return explaining.unmatched(needs.all(id), visitor.language());
    }

    @GET
    @Path("/unmatched.csv")
    @Produces(PlanFiles.TYPE)
    @Operation(operationId = "getUnmatchedFile", summary = "The same as a file")
    public String unmatchedCsv(long id) {
        return files.unmatched(id, visitor.language(), caller.actor());
    }

    /** RFC 9457, with the proposal as it is now. */
    record StaleView(String type, int status, String title, ProposalView current) {

        StaleView(PageLanguage language, ProposalView current) {
            this(
                    ProblemAnswer.TYPES + ProblemKind.STALE_VERSION.type(),
                    ProblemKind.STALE_VERSION.status(),
                    ProblemTitles.of(ProblemKind.STALE_VERSION, language),
                    current);
        }
    }
}

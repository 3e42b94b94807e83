package org.ieum.round.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.ieum.round.PreviewingSwaps;
import org.ieum.round.ReviewingProposals;
import org.ieum.round.SwappingTutors;
import org.ieum.round.review.NotingReads;
import org.ieum.round.review.ReadingProposals;
import org.jboss.resteasy.reactive.RestForm;

/** The coordinators' pages on which a proposal gets another tutor by hand. */
@Path("/rounds/{id}/proposals/{proposal}/swap")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SwapPages {

    @Inject ReadingProposals proposals;
    @Inject SwappingTutors swapping;
    @Inject PreviewingSwaps previewing;
    @Inject SwapScreen screen;
    @Inject RoundAnswers answers;
    @Inject ProposalRows rows;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** Who else could. */
    @GET
    public Response list(long id, long proposal) {
        reads.proposal(proposal, caller.actor());
        return swapping.candidates(id, proposal)
                .fold(
                        found -> Response.ok(screen.list(visitor.language(), id, proposal, found))
                                .build(),
                        refusal -> answers.refused(id, refusal));
    }

    /** What would come of it; changes nothing, though it takes some seconds. */
    @POST
    @Path("/preview")
    public Response preview(long id, long proposal, @RestForm long tutor) {
        reads.proposal(proposal, caller.actor());
        return previewing
                .preview(id, proposal, tutor)
                .fold(
                        preview -> Response.ok(screen.preview(visitor.language(), id, proposal, tutor, preview))
                                .build(),
                        refusal -> answers.refused(id, refusal));
    }

    /** Does it. */
    @POST
    public Response swap(long id, long proposal, @RestForm long tutor, @RestForm int version) {
        return swapping.swap(id, proposal, tutor, version, caller.actor())
                .fold(
                        round -> answers.to(id),
                        refusal -> refusal.type().equals(ReviewingProposals.STALE)
                                ? answers.refused(
                                        id,
                                        ReviewQuery.FIRST,
                                        List.of(rows.faster(proposals.one(id, proposal), visitor.language())))
                                : answers.refused(id, refusal));
    }
}

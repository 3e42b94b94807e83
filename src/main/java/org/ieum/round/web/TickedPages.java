package org.ieum.round.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.round.ReviewingProposals;
import org.ieum.round.ReviewingProposals.DecisionAsked;
import org.ieum.round.ReviewingProposals.Seen;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Decides the same about proposals that were ticked; the page's script decides about one, or takes back, by the same. */
@Path("/rounds/{id}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TickedPages {

    /** More than a page shows; a script sends more in parts. */
    private static final int MOST = 1000;

    /** Who was faster is said of so many. */
    private static final int SAID = 3;

    private static final String ROWS = "rows";
    private static final Pattern TICK = Pattern.compile("([0-9]{1,18})/([0-9]{1,9})");

    @Inject ReviewingProposals reviewing;
    @Inject ReadingProposals proposals;
    @Inject ProposalRows rows;
    @Inject RoundAnswers answers;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * What a script puts into the page: the rows as they are now.
     *
     * @param stayed how many somebody else had decided about
     * @param faster who that was, of the first of them
     */
    record DecidedView(
            long id,
            String address,
            boolean deciding,
            List<ProposalRow> rows,
            ReviewView.Progress progress,
            List<ReviewView.GroupCount> groups,
            long stayed,
            List<String> faster,
            List<Choice> objections) {}

    /** {@code part=rows} in the address asks for the rows, and not for the page. */
    @POST
    @Path("/decisions")
    public Response decide(
            long id,
            @RestForm List<String> tick,
            @RestForm String decision,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String note,
            @RestQuery @DefaultValue("") String part,
            @Context UriInfo uri) {
        ReviewQuery query = ReviewQuery.of(uri.getQueryParameters());
        List<Seen> seen = tick.stream().map(TickedPages::seen).toList();
        DecisionAsked ask = DecisionForm.check(new DecisionForm(decision, null, 0, reason, note));
        if (seen.size() > MOST || ask.decision().isEmpty()) {
            throw HttpProblem.http(400);
        }
        return reviewing
                .decideEach(id, seen, ask, caller.actor())
                .fold(
                        stayed -> part.equals(ROWS) ? rows(id, query, seen, stayed) : page(id, query, stayed),
                        refusal -> answers.refused(id, query, new RoundFixes(visitor.language()).errors(refusal)));
    }

    private static Seen seen(String tick) {
        Matcher parts = TICK.matcher(tick);
        if (!parts.matches()) {
            throw HttpProblem.http(400);
        }
        return new Seen(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private Response page(long id, ReviewQuery query, List<Long> stayed) {
        return stayed.isEmpty()
                ? Response.seeOther(URI.create("/rounds/" + id + query.address()))
                        .build()
                : answers.refused(
                        id,
                        query,
                        Stream.concat(
                                        Stream.of(Messages.in(visitor.language(), ReviewMessages.class)
                                                .stayed(stayed.size())),
                                        faster(id, stayed).stream())
                                .toList());
    }

    private Response rows(long id, ReviewQuery query, List<Seen> seen, List<Long> stayed) {
        PageLanguage language = visitor.language();
        List<NamedProposal> lines = seen.size() > ReviewScreen.PAGE
                ? List.of()
                : proposals.these(id, seen.stream().map(Seen::id).toList());
        return Response.ok(RoundTemplates.decided(new DecidedView(
                                id,
                                query.address(),
                                true,
                                rows.of(lines, language, rows.catalogue(language)),
                                ReviewScreen.progress(proposals.counts(id, ProposalFilter.ALL)),
                                ReviewScreen.counted(
                                        proposals.counts(id, query.filter()),
                                        query.filter(),
                                        Messages.in(language, RoundMessages.class),
                                        rows.format(language).words()),
                                stayed.size(),
                                faster(id, stayed),
                                rows.format(language).objections()))
                        .setLocale(language.locale()))
                .build();
    }

    private List<String> faster(long id, List<Long> stayed) {
        return proposals.these(id, stayed).stream()
                .filter(line -> line.proposal().decidedBy() != null)
                .limit(SAID)
                .map(line -> rows.faster(line, visitor.language()))
                .toList();
    }
}

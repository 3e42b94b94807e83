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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.platform.Visitor;
import org.ieum.round.Rounds;
import org.ieum.round.review.FindingInRound;
import org.ieum.round.review.FindingInRound.PersonFound;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals.Sort;
import org.jboss.resteasy.reactive.RestForm;

/** Leads from a name, which no address holds, to the proposals of its bearer. */
@Path("/rounds/{id}/people")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FindingPages {

    private static final int MOST = 20;

    @Inject FindingInRound finding;
    @Inject Rounds rounds;
    @Inject Visitor visitor;

    /** Somebody to choose. */
    record FoundPerson(PersonFound person, String address) {}

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    @GET
    public Response unsearched(long id) {
        return Response.seeOther(URI.create("/rounds/" + id)).build();
    }

    @POST
    public Response find(long id, @RestForm String text) {
        rounds.get(id);
        String wanted = Optional.ofNullable(text).orElse("");
        List<FoundPerson> found = finding.find(id, wanted, MOST).stream()
                .map(person -> new FoundPerson(person, address(id, person)))
                .toList();
        return found.size() == 1
                ? Response.seeOther(URI.create(found.get(0).address())).build()
                : Response.ok(RoundTemplates.people(id, wanted, found, MOST)
                                .setLocale(visitor.language().locale()))
                        .build();
    }

    private static String address(long id, PersonFound person) {
        return "/rounds/" + id + new ReviewQuery(ProposalFilter.of(person.ref()), Sort.LEARNER, 0).address();
    }
}

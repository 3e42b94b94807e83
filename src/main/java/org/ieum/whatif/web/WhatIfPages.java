package org.ieum.whatif.web;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.person.PersonName;
import org.ieum.person.Status;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Visitor;
import org.ieum.round.Rounds;
import org.ieum.round.review.NotingReads;
import org.ieum.tutor.Tutors;
import org.ieum.whatif.AskingWhatIf;
import org.ieum.whatif.KeepingWhatIf;
import org.ieum.whatif.Question;
import org.ieum.whatif.WhatIfs;

/** Asks what would be, on a plan beside the one under review, which an answer can replace. */
@Path("/rounds/{round}/what-if")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class WhatIfPages {

    /** Of those who may be meant. */
    private static final int MOST_CALLED = 20;

    private static final int UNPROCESSABLE = 422;

    @Inject AskingWhatIf asking;
    @Inject KeepingWhatIf keeping;
    @Inject WhatIfs whatIfs;
    @Inject Rounds rounds;
    @Inject Tutors tutors;
    @Inject Catalogue catalogue;
    @Inject WhatIfScreens screens;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Audit audit;

    @GET
    public TemplateInstance form(long round) {
        return screens.form(visitor.language(), rounds.get(round), List.of());
    }

    @POST
    public Response ask(long round, MultivaluedMap<String, String> fields) {
        Optional<Response> several = meant(round, fields);
        if (several.isPresent()) {
            return several.get();
        }
        Question question;
        try {
            question =
                    WhatIfForm.read(fields, tutors, catalogue, rounds.get(round).weights());
        } catch (HttpProblem problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw problem;
            }
            return again(round, problem.status(), screens.errors(visitor.language(), problem.flaws()));
        }
        return asking.ask(round, question, caller.actor())
                .fold(answer -> to(round, "/" + answer.id()), refusal -> refused(round, refusal));
    }

    /** A name is as good as a key, as long as it says who is meant: else they are shown to choose from. */
    private Optional<Response> meant(long round, MultivaluedMap<String, String> fields) {
        String typed = Optional.ofNullable(fields.getFirst("tutor")).orElse("");
        List<PersonName> called = tutors.called(typed, Set.of(Status.APPROVED), MOST_CALLED);
        if (called.size() == 1) {
            fields.putSingle("tutor", called.get(0).ref());
        }
        if (called.size() < 2) {
            return Optional.empty();
        }
        audit.record(caller.actor(), "tutor.listed");
        return Optional.of(Response.status(UNPROCESSABLE)
                .entity(screens.which(visitor.language(), rounds.get(round), typed, called))
                .build());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance answer(long round, long id) {
        reads.proposals(round, caller.actor());
        return screens.answer(visitor.language(), rounds.get(round), whatIfs.get(round, id));
    }

    @POST
    @Path("/{id}/keep")
    public Response keep(long round, long id) {
        return keeping.keep(round, id, caller.actor())
                .fold(
                        kept -> Response.seeOther(URI.create("/rounds/" + round))
                                .build(),
                        refusal -> refused(round, refusal));
    }

    @POST
    @Path("/{id}/discard")
    public Response discard(long round, long id) {
        whatIfs.discard(round, id);
        return to(round, "");
    }

    private Response refused(long round, Refusal refusal) {
        return again(
                round, Response.Status.CONFLICT.getStatusCode(), List.of(screens.error(visitor.language(), refusal)));
    }

    private Response again(long round, int status, List<String> errors) {
        return Response.status(status)
                .entity(screens.form(visitor.language(), rounds.get(round), errors))
                .build();
    }

    private static Response to(long round, String path) {
        return Response.seeOther(URI.create("/rounds/" + round + "/what-if" + path))
                .build();
    }
}

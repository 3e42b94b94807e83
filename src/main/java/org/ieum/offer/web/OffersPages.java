package org.ieum.offer.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.AnsweringForSomebody;
import org.ieum.offer.AnsweringForSomebody.Said;
import org.ieum.offer.OfferingNextBest;
import org.ieum.offer.WhyNot;
import org.ieum.offer.web.OffersScreen.NotedAnswer;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The coordinators' page of an offer. */
@Path("/offers")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OffersPages {

    private static final int CONFLICT = 409;

    @Inject OffersScreen screen;
    @Inject AnsweringForSomebody answering;
    @Inject OfferingNextBest nextBest;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** One offer, and what can be done about it. */
    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public Response offer(long id, @RestQuery String done) {
        Optional<String> notice = Optional.ofNullable(done).flatMap(this::done);
        return Response.ok(screen.offer(id, notice, false, NotedAnswer.NOTHING, visitor.language(), caller.actor()))
                .build();
    }

    private Optional<String> done(String code) {
        OffersMessages words = screen.format(visitor.language()).words();
        return switch (code) {
            case "noted" -> Optional.of(words.outcome(AnswerOutcome.DONE));
            case "made" -> Optional.of(words.made());
            case "again" -> Optional.of(words.againDone());
            default -> Optional.empty();
        };
    }

    /** Somebody told us what they say. */
    @POST
    @Path("/{id}/answers")
    public Response answer(
            long id, @RestForm String side, @RestForm String answer, @RestForm String reason, @RestForm int seen) {
        OffersMessages words = screen.format(visitor.language()).words();
        Optional<Side> party = Optional.ofNullable(side).flatMap(code -> Coded.find(Side.class, code));
        Optional<Said> said = Optional.ofNullable(answer).flatMap(code -> Coded.find(Said.class, code));
        Optional<WhyNot> why = Optional.ofNullable(reason).flatMap(code -> Coded.find(WhyNot.class, code));
        NotedAnswer typed = new NotedAnswer(
                party.map(Side::code).orElse(""),
                said.map(Said::code).orElse(""),
                why.map(WhyNot::code).orElse(""));
        if (party.isEmpty() || said.isEmpty()) {
            return refused(id, 422, words.answerMissing(), typed);
        }
        if (said.get() == Said.DECLINED && why.isEmpty()) {
            return refused(id, 422, words.reasonMissing(), typed);
        }
        AnswerOutcome outcome = answering.answer(id, party.get(), said.get(), why, Optional.of(seen), caller.actor());
        return outcome.counts() ? seeOther(id, "noted") : refused(id, CONFLICT, words.outcome(outcome), typed);
    }

    /** What would be offered to another tutor. */
    @GET
    @Path("/{id}/next")
    @Consumes(MediaType.WILDCARD)
    public Response preview(long id, @RestQuery long tutor) {
        return screen.next(id, tutor, visitor.language(), caller.actor())
                .fold(page -> Response.ok(page).build(), refusal -> refused(id, refusal));
    }

    /** Offers it. */
    @POST
    @Path("/{id}/next")
    public Response next(long id, @RestForm long tutor, @RestForm String times) {
        if (times == null) {
            throw HttpProblem.http(Response.Status.BAD_REQUEST.getStatusCode());
        }
        return nextBest.offer(id, tutor, sessions(times), caller.actor())
                .fold(made -> seeOther(made, "made"), refusal -> refused(id, refusal));
    }

    static List<Session> sessions(String times) {
        try {
            return Arrays.stream(times.split(";", -1)).map(Session::parse).toList();
        } catch (Malformed notOurs) {
            throw HttpProblem.http(Response.Status.BAD_REQUEST.getStatusCode());
        }
    }

    /** Lets rounds propose the two again. */
    @POST
    @Path("/{id}/again")
    public Response again(long id) {
        return nextBest.allowAgain(id, caller.actor())
                .fold(done -> seeOther(id, "again"), refusal -> refused(id, refusal));
    }

    private static Response seeOther(long id, String done) {
        return Response.seeOther(URI.create("/offers/" + id + "?done=" + done)).build();
    }

    /** Says on the offer's page why not. */
    private Response refused(long id, Refusal refusal) {
        return refused(id, CONFLICT, screen.format(visitor.language()).refused(refusal), NotedAnswer.NOTHING);
    }

    private Response refused(long id, int status, String why, NotedAnswer typed) {
        return Response.status(status)
                .entity(screen.offer(id, Optional.of(why), true, typed, visitor.language(), caller.actor()))
                .build();
    }
}

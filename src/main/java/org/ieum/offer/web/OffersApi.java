package org.ieum.offer.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.AnsweringForSomebody;
import org.ieum.offer.AnsweringForSomebody.Said;
import org.ieum.offer.ListingOffers;
import org.ieum.offer.ListingOffers.OfferFilter;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.offer.Offer;
import org.ieum.offer.OfferAnswer;
import org.ieum.offer.Offers;
import org.ieum.offer.WhyNot;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Offers for programs: what waits, and answers that somebody was told. */
@Path("/api/v1/offers")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Offers")
class OffersApi {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10_000;

    @Inject ListingOffers listing;
    @Inject Offers offers;
    @Inject AnsweringForSomebody answering;
    @Inject Caller caller;

    /** An offer; people by their keys. {@code reason} is why it was declined. */
    record OfferJson(
            long id,
            @Schema(implementation = PairingState.class) String state,
            String learnerRef,
            String tutorRef,
            String subject,
            @Schema(implementation = Meeting.class) String delivery,
            List<String> times,
            int turn,
            Instant deadline,

            @Schema(implementation = OfferAnswer.class, nullable = true)
            Optional<String> learner,

            @Schema(implementation = OfferAnswer.class, nullable = true)
            Optional<String> tutor,

            @Schema(implementation = WhyNot.class, nullable = true)
            Optional<String> reason,

            Optional<LocalDate> firstMeetingOn) {

        static OfferJson of(Offer offer, Pairing pairing, String learnerRef, String tutorRef) {
            return new OfferJson(
                    offer.id(),
                    pairing.state().code(),
                    learnerRef,
                    tutorRef,
                    pairing.subject(),
                    pairing.meeting().code(),
                    pairing.times().stream().map(Session::toString).toList(),
                    offer.turn(),
                    offer.deadline(),
                    said(offer, Side.LEARNER),
                    said(offer, Side.TUTOR),
                    offer.reason().map(WhyNot::code),
                    offer.firstMeetingOn(pairing));
        }

        private static Optional<String> said(Offer offer, Side party) {
            return offer.reply(party).map(reply -> reply.answer().code());
        }
    }

    /** What somebody said. */
    record AnswerJson(
            @Schema(implementation = Side.class, required = true)
            String side,

            @Schema(implementation = Said.class, required = true)
            String answer,

            @Schema(implementation = WhyNot.class) String reason,
            Integer turn) {}

    @GET
    @Operation(
            operationId = "listOffers",
            summary = "Offers: those that wait (the first to end first), were declined or have expired",
            description = "200 on a `page`, counted from 0.")
    public List<OfferJson> list(
            @Parameter(
                            description = "Which offers, `waiting` if it is left out.",
                            schema = @Schema(implementation = Shown.class))
                    @RestQuery
                    String state,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0")) @RestQuery
                    String page) {
        QueryParameters query = new QueryParameters();
        int part = query.number("page", page, 0, MOST_PAGES).orElse(0L).intValue();
        query.requireSound();
        Shown shown = state == null
                ? Shown.WAITING
                : Coded.find(Shown.class, state)
                        .orElseThrow(() -> HttpProblem.invalid(
                                List.of(flaw("/state", Fault.NOT_ONE_OF, state, Coded.codes(Shown.class)))));
        return listing.page(new OfferFilter(shown, "", false), part, PAGE).stream()
                .limit(PAGE)
                .map(row -> OfferJson.of(
                        row.offer(),
                        row.pairing(),
                        row.learner().ref(),
                        row.tutor().ref()))
                .toList();
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerOffer",
            summary = "Notes what one of the two said, as if they had answered by their mail",
            description =
                    "What is `declined` has a `reason`. `turn` names the times that were answered; without it the present ones"
                            + " are meant. The same again changes nothing; 409 if it can no longer be answered.")
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`other-times-now`, `offer-over`, `times-taken` or `answer-followed`.")
    public OfferJson answer(long id, AnswerJson said) {
        AnswerJson body = said == null ? new AnswerJson(null, null, null, null) : said;
        List<Flaw> flaws = new ArrayList<>();
        Optional<Side> party = coded(Side.class, "/side", body.side(), true, flaws);
        Optional<Said> answer = coded(Said.class, "/answer", body.answer(), true, flaws);
        boolean no = answer.filter(Said.DECLINED::equals).isPresent();
        Optional<WhyNot> why = coded(WhyNot.class, "/reason", body.reason(), no, flaws);
        if (!flaws.isEmpty()) {
            throw HttpProblem.invalid(flaws);
        }
        AnswerOutcome outcome = answering.answer(
                id, party.orElseThrow(), answer.orElseThrow(), why, Optional.ofNullable(body.turn()), caller.actor());
        return switch (outcome) {
            case DONE, TOLD, SAME -> now(id);
            case OTHER_TIMES_NOW -> throw HttpProblem.conflict("other-times-now");
            case OVER -> throw HttpProblem.conflict("offer-over");
            case TAKEN -> throw HttpProblem.conflict("times-taken");
            case FOLLOWED -> throw HttpProblem.conflict("answer-followed");
        };
    }

    @Transactional
    OfferJson now(long id) {
        Offers.Standing standing = offers.standing(id);
        return OfferJson.of(
                standing.offer(),
                standing.pairing(),
                standing.learner().ref(),
                standing.tutor().ref());
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(
            Class<E> type, String pointer, String code, boolean needed, List<Flaw> flaws) {
        Optional<E> found = Optional.ofNullable(code).flatMap(text -> Coded.find(type, text));
        if (code == null ? needed : found.isEmpty()) {
            flaws.add(flaw(
                    pointer,
                    code == null ? Fault.REQUIRED : Fault.NOT_ONE_OF,
                    code == null ? "" : code,
                    Coded.codes(type)));
        }
        return found;
    }

    private static Flaw flaw(String pointer, Fault fault, String value, String expected) {
        return new Flaw(new Flaw.Where.Field(pointer), fault, value, expected);
    }
}

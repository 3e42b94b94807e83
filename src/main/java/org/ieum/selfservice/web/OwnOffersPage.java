package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.offer.AnswerOutcome;
import org.ieum.selfservice.OwnOffers;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody answers on their own page: yes at once, anything else on the page of the offer. */
@Path("/my/offers/{id}")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnOffersPage {

    @Inject Door door;
    @Inject OwnOffers offers;

    @POST
    public Response open(long id) {
        return door.let(who -> Door.to(offers.page(who, id)));
    }

    @POST
    @Path("/yes")
    public Response accept(long id, @RestForm @DefaultValue("") String seen) {
        return door.let(who -> Door.to("/my?notice=" + notice(offers.accept(who, id, turn(seen)))));
    }

    /** One that there never is, if the field was lost. */
    private static int turn(String seen) {
        return seen.matches("[0-9]{1,3}") ? Integer.parseInt(seen) : -1;
    }

    private static String notice(AnswerOutcome outcome) {
        return switch (outcome) {
            case DONE, SAME -> "offer-accepted";
            case OTHER_TIMES_NOW -> "offer-other-times";
            case OVER, TAKEN, FOLLOWED, TOLD -> "offer-over";
        };
    }
}

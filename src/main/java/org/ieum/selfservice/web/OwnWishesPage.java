package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.SeeingTutors;
import org.ieum.selfservice.WishingMyself;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a learner sees who could teach them, and says whom they would like. */
@Path("/my/wishes")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnWishesPage {

    private static final String PLACE = "[0-9a-f]{0,32}";

    @Inject Door door;
    @Inject SeeingTutors seeing;
    @Inject WishingMyself wishing;
    @Inject OwnWishes screen;
    @Inject Visitor visitor;

    @GET
    public Response show(@RestQuery @DefaultValue("") String after, @RestQuery String notice) {
        return door.let(who ->
                Door.page(200, screen.show(seeing.page(who, place(after)), place(after), notice, visitor.language())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(
            @RestForm long tutor, @RestForm @DefaultValue("") String rank, @RestForm @DefaultValue("") String after) {
        return door.let(who -> {
            wishing.wish(who, tutor, rank);
            return back(after);
        });
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestForm long tutor, @RestForm @DefaultValue("") String after) {
        return door.let(who -> {
            wishing.takeBack(who, tutor);
            return back(after);
        });
    }

    private static Response back(String after) {
        return Door.to("/my/wishes?notice=wished&after=" + place(after));
    }

    private static String place(String after) {
        return after.matches(PLACE) ? after : "";
    }
}

package org.ieum.desk.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ieum.desk.LookingAfterAddresses;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;

/** A coordinator knows that an address works from which mails came back. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Blocking
class AddressPages {

    @Inject LookingAfterAddresses addresses;
    @Inject Caller caller;

    @POST
    @Path("/{id}/address-works")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response worksAgain(String people, long id) {
        Side side = PeopleAddress.side(people);
        boolean paused = addresses.worksAgain(side, id, caller.actor());
        return PeopleAddress.to(side, id, paused ? Optional.of(PersonNotice.ADDRESS_WORKS) : Optional.empty());
    }
}

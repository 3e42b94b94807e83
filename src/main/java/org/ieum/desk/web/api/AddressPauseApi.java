package org.ieum.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.LookingAfterAddresses;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;

/** A program knows that an address works from which mails came back. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Mails")
class AddressPauseApi {

    @Inject ReadingPerson people;
    @Inject LookingAfterAddresses addresses;
    @Inject Caller caller;

    @DELETE
    @Path("/{ref}/address-pause")
    @Transactional
    @Operation(
            operationId = "endAddressPauseOfPerson",
            summary =
                    "Their address works again: mails are sent there, also those of the last seven days that were not")
    @APIResponse(responseCode = "204", description = "Mails are sent to them, as they may have been before.")
    public void end(String people, String ref) {
        Side side = Side.ofPlural(people);
        Person person = this.people.byRef(side, ref).orElseThrow(HttpProblem::notFound);
        addresses.worksAgain(side, person.id(), caller.actor());
    }
}

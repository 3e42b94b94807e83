package org.ieum.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** All wishes between one person and others, whoever's word they are. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Wishes")
class WishesOfPersonApi {

    @Inject ReadingPerson reading;
    @Inject Persons persons;
    @Inject Wishes wishes;
    @Inject Caller caller;

    @GET
    @Path("/{ref}/wishes")
    @Operation(operationId = "listWishesOfPerson", summary = "All wishes between somebody and others")
    public List<WishView> of(String people, String ref) {
        Person person =
                reading.readByRef(Side.ofPlural(people), ref, caller.actor()).orElseThrow(HttpProblem::notFound);
        List<Wish> found = wishes.of(person.side(), person.id());
        Map<Long, PersonName> learners = persons.of(Side.LEARNER)
                .names(found.stream().map(Wish::learnerId).toList());
        Map<Long, PersonName> tutors =
                persons.of(Side.TUTOR).names(found.stream().map(Wish::tutorId).toList());
        return found.stream()
                .map(wish -> new WishView(
                        learners.get(wish.learnerId()).ref(),
                        tutors.get(wish.tutorId()).ref(),
                        wish.side().code(),
                        wish.kind()))
                .toList();
    }
}

package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.ieum.desk.FindingPeople;
import org.ieum.desk.FindingPeople.PeoplePart;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;

/** Lists of people. */
// As the sign-up, of which a path at the class would hide the other verbs.
@Path("/")
@RolesAllowed({"coordinator", "admin"})
@Blocking
class PeopleApi {

    static final String PATH = "/api/v1/{people: learners|tutors}";

    private final FindingPeople finding;
    private final Caller caller;

    @Inject
    PeopleApi(FindingPeople finding, Caller caller) {
        this.finding = finding;
        this.caller = caller;
    }

    /** {@code next} is the cursor of the next part; null for the last one. */
    record PeopleView(List<ObjectNode> items, long total, String next) {}

    @GET
    @Path(PATH)
    public PeopleView list(String people, @Context UriInfo uri) {
        boolean admin = caller.hasRole("admin");
        PeopleListRequest asked = PeopleListRequest.of(uri.getQueryParameters(), admin);
        PeoplePart part = finding.read(side(people), asked.search(), asked.part(), caller.actor());
        return new PeopleView(
                part.people().stream()
                        .map(person -> PersonJson.shown(person, admin))
                        .toList(),
                part.total(),
                part.next().map(Cursor::of).orElse(null));
    }

    static Side side(String people) {
        return people.equals(Side.LEARNER.plural()) ? Side.LEARNER : Side.TUTOR;
    }
}

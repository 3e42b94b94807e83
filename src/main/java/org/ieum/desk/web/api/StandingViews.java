package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Status;

/** What came of moving a person. */
@Singleton
class StandingViews {

    @Inject Pairings pairings;
    @Inject ShownPeople shown;

    /**
     * Where they stand now.
     *
     * @param waitsFor {@code second-approval} if a second person has to approve; null otherwise
     * @param pairings what it means for those that run or are offered
     */
    record StandingView(ObjectNode person, String waitsFor, List<FollowsView> pairings) {}

    /** {@code follows} is {@code goes-on} or, for whoever is gone, {@code ends-with-next-round}. */
    record FollowsView(long id, String subject, String state, String follows) {}

    StandingView of(Person person, boolean waits, boolean admin) {
        String follows = person.status() == Status.LEFT ? "ends-with-next-round" : "goes-on";
        return new StandingView(
                shown.of(person, admin),
                waits ? "second-approval" : null,
                pairings.of(new PersonId(person.side(), person.id())).stream()
                        .filter(pairing -> PairingState.LIVE.contains(pairing.state()))
                        .map(pairing -> view(pairing, follows))
                        .toList());
    }

    private static FollowsView view(Pairing pairing, String follows) {
        return new FollowsView(pairing.id(), pairing.subject(), pairing.state().code(), follows);
    }
}

package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;

/** Hand-overs of lessons that run, for which a room or a place is looked for: what coordinators have to see. */
@Singleton
public class WaitingHandovers {

    @Inject Handovers handovers;
    @Inject Pairings pairings;

    /** What is due soonest first. */
    public List<Handover> all() {
        List<Handover> waiting = handovers.waiting();
        Map<Long, Pairing> theirs =
                pairings.byId(waiting.stream().map(Handover::id).toList());
        return waiting.stream()
                .filter(one -> theirs.get(one.id()).state() == PairingState.RUNNING)
                .toList();
    }
}

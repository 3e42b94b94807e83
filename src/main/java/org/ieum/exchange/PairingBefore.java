package org.ieum.exchange;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Phase;

/**
 * What a pairing was before a line of a file changed it.
 *
 * @param running false for an offer that the line let run, which nobody takes back
 */
record PairingBefore(Meeting meeting, List<String> times, LocalDate since, boolean running) {

    static PairingBefore of(Pairing pairing, LocalDate today) {
        Phase now = pairing.at(today);
        return new PairingBefore(
                now.meeting(),
                now.times().stream().map(Session::toString).toList(),
                pairing.since(),
                pairing.state() == PairingState.RUNNING);
    }

    /** It is again as it was, from today on. */
    void restore(Pairing pairing, LocalDate today) {
        pairing.run(since);
        pairing.meet(today, meeting, times.stream().map(Session::parse).toList());
    }
}

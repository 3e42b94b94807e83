package org.ieum.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.PairingState;
import org.ieum.person.PersonName;

/**
 * What ties a person to another: a pairing, now or before, or a proposal of the round that is open.
 *
 * @param pairingId 0 for a proposal
 * @param other the other person, of the other kind
 * @param subject key of the subject
 * @param times every week, in the installation's zone
 * @param since first day, or the Monday that the round takes effect
 * @param state where a pairing is in its life; empty for a proposal
 * @param until first day without it
 * @param proposal empty for a pairing
 */
public record PersonTie(
        long pairingId,
        PersonName other,
        String subject,
        Meeting meeting,
        List<Session> times,
        LocalDate since,
        Optional<PairingState> state,
        Optional<LocalDate> until,
        Optional<InRound> proposal) {

    /** Where a proposal stands; {@code change} and {@code decision} are the codes of files and the API. */
    public record InRound(long roundId, String change, String decision) {}

    /** Whether lessons are held. */
    public boolean runs() {
        return state.filter(now -> now == PairingState.RUNNING).isPresent();
    }

    /** Whether it runs and no end of it is known. */
    public boolean canEnd() {
        return runs() && until.isEmpty();
    }

    /** Whether it waits for a coordinator or for the two people. */
    public boolean waits() {
        return proposal.isPresent() || isOffered();
    }

    /** Whether the two are asked. */
    public boolean isOffered() {
        return state.filter(now -> now == PairingState.OFFERED).isPresent();
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "PersonTie[" + other.id() + "]";
    }
}

package org.ieum.round.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.PairingsChanged;
import org.ieum.round.Proposal;
import org.ieum.round.publication.RoundPublished.ChangedPairing;
import org.ieum.tutor.Tutors;

/** Makes of proposals what they propose: pairings that are offered, go on at other times, or end. */
@Singleton
class ChangingPairings {

    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject Event<PairingsChanged> told;

    /** All that run or are offered, by need; nobody else changes them until the transaction ends. */
    Map<NeedKey, Pairing> live() {
        return pairings.lockedLive().stream()
                .collect(toMap(pairing -> new NeedKey(pairing.learnerId(), pairing.subject()), pairing -> pairing));
    }

    /** What it changed: the old pairings first, then the new offers. */
    List<ChangedPairing> make(
            List<Proposal> accepted, Map<NeedKey, Pairing> live, LocalDate effectiveOn, String actor) {
        List<ChangedPairing> changed = new ArrayList<>(changeLive(effectiveOn, accepted, live, actor));
        if (!changed.isEmpty()) {
            // One need has one live pairing: the old one has ended before the new one is offered.
            pairings.flush();
        }
        changed.addAll(offer(effectiveOn, accepted));
        told.fire(new PairingsChanged());
        return changed;
    }

    private static List<ChangedPairing> changeLive(
            LocalDate effectiveOn, List<Proposal> accepted, Map<NeedKey, Pairing> live, String actor) {
        List<ChangedPairing> changed = new ArrayList<>();
        for (Proposal proposal : accepted) {
            Pairing pairing = live.get(proposal.needKey());
            // What was declined meanwhile has nothing to keep, to move or to end.
            if (pairing == null || (proposal.change() != Change.REPLACED && pairing.tutorId() != proposal.tutorId())) {
                continue;
            }
            boolean offer = pairing.state() == PairingState.OFFERED;
            switch (proposal.change()) {
                case MOVED -> {
                    pairing.meet(effectiveOn, proposal.meeting(), proposal.times());
                    changed.add(new ChangedPairing(pairing.id(), Change.MOVED, offer));
                }
                case REPLACED, ENDED -> {
                    end(pairing, Endings.of(proposal), actor, effectiveOn);
                    changed.add(new ChangedPairing(pairing.id(), Change.ENDED, offer));
                }
                // It may have had to yield its hours to an older one that is gone now.
                case KEPT -> pairing.holdHours();
                case NEW -> {}
            }
        }
        return changed;
    }

    private static void end(Pairing pairing, EndReason reason, String by, LocalDate on) {
        if (pairing.state() == PairingState.OFFERED) {
            pairing.fallThrough(PairingState.WITHDRAWN);
        } else {
            pairing.end(reason, by, on);
        }
    }

    private List<ChangedPairing> offer(LocalDate effectiveOn, List<Proposal> accepted) {
        Map<Long, LocalDate> firstDays = tutorsFirstDays(accepted);
        Map<NeedKey, LocalDate> handedOn = handedOn(effectiveOn);
        return accepted.stream()
                .filter(proposal -> proposal.change() == Change.NEW || proposal.change() == Change.REPLACED)
                .map(proposal -> pair(
                        proposal,
                        later(
                                handedOn.getOrDefault(proposal.needKey(), effectiveOn),
                                firstDays.get(proposal.tutorId()))))
                .map(pairing -> new ChangedPairing(pairing.id(), Change.NEW, true))
                .toList();
    }

    /** Whoever takes a learner over begins with the last lessons of whoever hands them on; some need never had anybody. */
    private Map<NeedKey, LocalDate> handedOn(LocalDate effectiveOn) {
        return pairings.handedOn(effectiveOn).stream()
                .collect(toMap(
                        pairing -> new NeedKey(pairing.learnerId(), pairing.subject()),
                        pairing -> later(effectiveOn, pairing.handsOnFrom()),
                        ChangingPairings::later));
    }

    private Pairing pair(Proposal proposal, LocalDate since) {
        Pairing pairing = Pairing.offered(
                proposal.learnerId(),
                proposal.subject(),
                proposal.tutorId(),
                proposal.meeting(),
                proposal.times(),
                since);
        pairings.persist(pairing);
        return pairing;
    }

    /** No lesson is held before a pledge begins (rule 4). */
    private Map<Long, LocalDate> tutorsFirstDays(List<Proposal> proposals) {
        return tutors.firstDays(
                proposals.stream().map(Proposal::tutorId).distinct().toList());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

package org.ieum.checkin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.pairing.MisfitsFound;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.AdvisoryLocks;

/** Sees which pairings need somebody; they do until a coordinator has said what was done. */
@Singleton
public class WatchingPairings {

    /** Two people who no longer fit may go on for some weeks before the coordinator hears of it again. */
    private static final Duration LET_BE = Duration.ofDays(28);

    @Inject Pairings pairings;
    @Inject ReadingSigns signs;
    @Inject Troubles troubles;
    @Inject AdvisoryLocks locks;
    @Inject CheckInSettings settings;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Looks at all that run, and lets go of what a pairing's end has settled. */
    @Transactional
    void watch() {
        look(pairings.allLive().stream()
                .filter(pairing -> pairing.state() == PairingState.RUNNING)
                .toList());
        List<Trouble> open = troubles.open();
        Map<Long, Pairing> theirs =
                pairings.byId(open.stream().map(Trouble::pairingId).collect(Collectors.toCollection(TreeSet::new)));
        open.stream()
                // Whoever wanted to be called is called though the lessons are over.
                .filter(trouble -> trouble.reason() != TroubleReason.CALL)
                .filter(trouble -> theirs.get(trouble.pairingId()).state() != PairingState.RUNNING)
                .forEach(trouble -> trouble.settle(NextStep.ENDED, Optional.empty(), Audit.SYSTEM, clock.instant()));
    }

    /**
     * What no longer fits needs somebody until it fits again. Where a coordinator has said what was done, they are not asked again
     * before {@link #LET_BE} is over.
     */
    void found(@Observes MisfitsFound event) {
        locks.lock("troubles");
        Instant now = clock.instant();
        Set<Long> seenTo = new HashSet<>();
        troubles.misfits(now.minus(LET_BE)).forEach(trouble -> {
            if (event.pairings().contains(trouble.pairingId())) {
                seenTo.add(trouble.pairingId());
            } else if (trouble.settledAt().isEmpty()) {
                troubles.delete(trouble);
                audit.record(Audit.SYSTEM, "pairing.needs-nobody", "pairing", trouble.pairingId());
            }
        });
        event.pairings().stream()
                .filter(pairing -> !seenTo.contains(pairing))
                .sorted()
                .forEach(pairing -> needsSomebody(pairing, TroubleReason.MISFIT));
    }

    private void needsSomebody(long pairing, TroubleReason reason) {
        troubles.persist(new Trouble(pairing, reason, clock.instant()));
        audit.record(Audit.SYSTEM, "pairing.needs-somebody", "pairing", pairing);
    }

    /** Looks at one of which something was just said. */
    void look(Pairing pairing) {
        look(List.of(pairing));
    }

    private void look(Collection<Pairing> some) {
        // Two at once would open the same trouble.
        locks.lock("troubles");
        Instant silentSince = clock.instant()
                .atZone(clock.getZone())
                .minus(settings.silence())
                .toInstant();
        Map<Long, PairingSigns> all = signs.of(some);
        Map<Long, List<Trouble>> open = troubles
                .openOf(some.stream().map(Pairing::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Trouble::pairingId));
        some.forEach(pairing ->
                look(pairing, all.get(pairing.id()), open.getOrDefault(pairing.id(), List.of()), silentSince));
    }

    private void look(Pairing pairing, PairingSigns theirs, List<Trouble> before, Instant silentSince) {
        Set<TroubleReason> now = theirs.reasons(silentSince);
        if (pairing.state() != PairingState.RUNNING) {
            // Whoever wants to be called is called though the lessons are over.
            now.retainAll(Set.of(TroubleReason.CALL));
        }
        Set<TroubleReason> known = new HashSet<>();
        for (Trouble open : before) {
            if (open.reason().isSaid() && theirs.isTakenBack(open.reason())) {
                troubles.delete(open);
                audit.record(Audit.SYSTEM, "pairing.needs-nobody", "pairing", pairing.id());
            } else {
                known.add(open.reason());
            }
        }
        now.stream().filter(reason -> !known.contains(reason)).forEach(reason -> needsSomebody(pairing.id(), reason));
    }

    /**
     * A coordinator says what was done.
     *
     * @param note what else they write down, for coordinators alone
     * @return false if nothing was open any more
     */
    @Transactional
    public boolean settle(long pairing, NextStep done, Optional<String> note, String actor) {
        pairings.lock(pairing);
        List<Trouble> open = troubles.openOf(List.of(pairing));
        open.forEach(trouble -> trouble.settle(done, note, actor, clock.instant()));
        if (!open.isEmpty()) {
            audit.record(actor, "pairing.seen-to", "pairing", pairing);
        }
        return !open.isEmpty();
    }
}

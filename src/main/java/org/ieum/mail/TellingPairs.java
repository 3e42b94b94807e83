package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Side;
import org.ieum.outbox.Outbox;
import org.ieum.round.Rounds;
import org.ieum.round.publication.RoundPublished;
import org.ieum.round.publication.RoundPublished.ChangedPairing;

/**
 * Tells both people of each running pairing that a round changed; in its transaction, so that none is told what did not
 * happen. Of offers {@link TellingOfOffers} tells.
 */
@Singleton
class TellingPairs {

    /** A published round has thousands of pairings; a chunk's letters are in memory, not all. */
    private static final int CHUNK = 250;

    private final Rounds rounds;
    private final ReadingPairedPeople reading;
    private final Catalogue catalogue;
    private final PairingMails mails;
    private final Outbox outbox;

    @Inject
    TellingPairs(Rounds rounds, ReadingPairedPeople reading, Catalogue catalogue, PairingMails mails, Outbox outbox) {
        this.rounds = rounds;
        this.reading = reading;
        this.catalogue = catalogue;
        this.mails = mails;
        this.outbox = outbox;
    }

    void published(@Observes RoundPublished event) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        LocalDate effectiveOn = rounds.get(event.roundId()).effectiveOn();
        List<ChangedPairing> changes =
                event.pairings().stream().filter(changed -> !changed.offer()).toList();
        for (int start = 0; start < changes.size(); start += CHUNK) {
            List<ChangedPairing> chunk = changes.subList(start, Math.min(start + CHUNK, changes.size()));
            outbox.queue(mails(chunk, event.roundId(), effectiveOn)
                    .map(mail -> mails.write(mail, subjects))
                    .toList());
        }
    }

    private Stream<PairingMail> mails(List<ChangedPairing> chunk, long roundId, LocalDate effectiveOn) {
        Map<Long, PairedPeople> pairs =
                reading.byId(chunk.stream().map(ChangedPairing::pairingId).toList());
        return chunk.stream().flatMap(changed -> {
            PairedPeople pair = pairs.get(changed.pairingId());
            return Stream.of(Side.values())
                    .flatMap(side -> pair.reader(side).stream())
                    .map(reader -> new PairingMail(
                            roundId,
                            effectiveOn,
                            pair.pairing(),
                            changed.change(),
                            reader,
                            pair.learner().alias()));
        });
    }
}

package org.ieum.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.learner.Learner;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.pairing.Pairing;
import org.ieum.person.Person;
import org.ieum.round.Round;
import org.ieum.round.RoundPublished;
import org.ieum.round.RoundPublished.ChangedPairing;
import org.ieum.tutor.Tutor;

/**
 * Tells both people of each running pairing that a round changed; in its transaction, so that none is told what did not
 * happen. Of offers {@link TellingOfOffers} tells.
 */
@Singleton
class TellingPairs {

    /** A published round has thousands of pairings; a chunk's letters are in memory, not all. */
    private static final int CHUNK = 250;

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final PairingLetters letters;
    private final Outbox outbox;

    @Inject
    TellingPairs(EntityManager entities, Catalogue catalogue, PairingLetters letters, Outbox outbox) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.letters = letters;
        this.outbox = outbox;
    }

    void published(@Observes RoundPublished event) {
        LocalDate effectiveOn = entities.find(Round.class, event.roundId()).effectiveOn();
        Map<String, StoredSubject> subjects = catalogue.subjects();
        List<ChangedPairing> changes =
                event.pairings().stream().filter(changed -> !changed.offer()).toList();
        for (int start = 0; start < changes.size(); start += CHUNK) {
            List<ChangedPairing> chunk = changes.subList(start, Math.min(start + CHUNK, changes.size()));
            outbox.queue(drafts(chunk, event.roundId(), effectiveOn, subjects));
        }
    }

    private List<OutgoingMail> drafts(
            List<ChangedPairing> chunk, long roundId, LocalDate effectiveOn, Map<String, StoredSubject> subjects) {
        List<Pairing> pairings = find(
                Pairing.class, chunk.stream().map(ChangedPairing::pairingId).toList());
        Map<Long, Pairing> byId = pairings.stream().collect(toMap(Pairing::id, identity()));
        Map<Long, Learner> learners =
                people(Learner.class, pairings.stream().map(Pairing::learnerId).toList());
        Map<Long, Tutor> tutors =
                people(Tutor.class, pairings.stream().map(Pairing::tutorId).toList());
        List<OutgoingMail> drafts = new ArrayList<>();
        for (ChangedPairing changed : chunk) {
            Pairing pairing = byId.get(changed.pairingId());
            Learner learner = learners.get(pairing.learnerId());
            List.of(
                            reader(learner, Recipient.Kind.LEARNER),
                            reader(tutors.get(pairing.tutorId()), Recipient.Kind.TUTOR))
                    .forEach(reader -> reader.map(someone -> new PairingMail(
                                    roundId, effectiveOn, pairing, changed.change(), someone, learner.alias()))
                            .ifPresent(mail -> drafts.add(letters.draft(mail, subjects))));
        }
        return drafts;
    }

    /** Empty for a learner whom a coordinator reaches. */
    static Optional<Addressee> reader(Person person, Recipient.Kind kind) {
        return person.email()
                .map(address -> new Addressee(
                        new Recipient(kind, person.id()),
                        person.displayName(),
                        address.text(),
                        person.locale(),
                        person.timeZone()));
    }

    private <T extends Person> Map<Long, T> people(Class<T> type, List<Long> ids) {
        return find(type, ids.stream().distinct().toList()).stream().collect(toMap(Person::id, identity()));
    }

    private <T> List<T> find(Class<T> type, List<Long> ids) {
        return entities.createQuery("from " + type.getSimpleName() + " where id in :ids", type)
                .setParameter("ids", ids)
                .getResultList();
    }
}

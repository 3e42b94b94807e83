package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.TimesChanged;
import org.ieum.round.Rounds;
import org.ieum.round.publication.RoundPublished;
import org.ieum.round.publication.RoundPublished.ChangedPairing;

/**
 * Tells both people of each running pairing that a round changed; in its transaction, so that none is told what did not
 * happen. Of offers {@link TellingOfOffers} tells.
 */
@Singleton
class TellingPairs {

    @Inject Rounds rounds;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject PairingMails mails;
    @Inject Outbox outbox;

    void published(@Observes RoundPublished event) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        LocalDate effectiveOn = rounds.get(event.roundId()).effectiveOn();
        List<MailOrder.OfRound> orders = event.pairings().stream()
                .filter(changed -> !changed.offer())
                .flatMap(changed -> Stream.of(Side.values()).map(side -> order(changed, event, effectiveOn, side)))
                .toList();
        outbox.queueEach(orders, some -> mails(some, subjects));
    }

    void changed(@Observes TimesChanged event) {
        for (Side side : Side.values()) {
            write(new MailOrder.OfNewTimes(event.pairingId(), event.from(), event.change(), side))
                    .ifPresent(mail -> outbox.queue(List.of(mail)));
        }
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfNewTimes order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        return pair.reader(order.reader())
                .map(reader -> mails.write(
                        new PairingMail("change/" + order.change(), order.from(), pair, Change.MOVED, reader, ""),
                        order,
                        catalogue.subjects()));
    }

    /** Empty if there is nobody to write to any more. */
    Optional<OutgoingMail> write(MailOrder.OfRound order) {
        return mails(List.of(order), catalogue.subjects()).stream().findFirst();
    }

    private static MailOrder.OfRound order(
            ChangedPairing changed, RoundPublished event, LocalDate effectiveOn, Side side) {
        return new MailOrder.OfRound(event.roundId(), effectiveOn, changed.pairingId(), changed.change(), side);
    }

    private List<OutgoingMail> mails(List<MailOrder.OfRound> orders, Map<String, StoredSubject> subjects) {
        Map<Long, PairedPeople> pairs = reading.byId(
                orders.stream().map(MailOrder.OfRound::pairingId).distinct().toList());
        return orders.stream()
                .flatMap(order -> {
                    PairedPeople pair = pairs.get(order.pairingId());
                    return pair.reader(order.reader()).stream()
                            .map(reader -> mails.write(mail(order, pair, reader), order, subjects));
                })
                .toList();
    }

    private static PairingMail mail(MailOrder.OfRound order, PairedPeople pair, Addressee reader) {
        return new PairingMail("round/" + order.roundId(), order.effectiveOn(), pair, order.change(), reader, "");
    }
}

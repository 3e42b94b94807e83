package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Side;
import org.ieum.link.Links;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.OfferLinks;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;

/** Tells people of their offers, in the transaction that made them so. Each mail has a link of its own. */
@Singleton
class TellingOfOffers {

    /** Afterwards the page says what became of it. */
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject Links links;
    @Inject WritingMails mails;
    @Inject OfferMails offerMails;
    @Inject PairingMails pairingMails;
    @Inject OwnPageLetters pages;
    @Inject Outbox outbox;

    void changed(@Observes OffersChanged event) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        outbox.queueEach(event.notices(), some -> mails(event.news(), some, subjects));
    }

    /** Empty if there is nobody to write to any more. */
    Optional<OutgoingMail> write(MailOrder.OfOffer order) {
        return mails(order.news(), List.of(order.notice()), catalogue.subjects()).stream()
                .findFirst();
    }

    private List<OutgoingMail> mails(News news, List<Notice> some, Map<String, StoredSubject> subjects) {
        Map<Long, PairedPeople> pairs =
                reading.byId(some.stream().map(Notice::pairingId).distinct().toList());
        List<Notice> reached = some.stream()
                .filter(notice ->
                        pairs.get(notice.pairingId()).reader(notice.party()).isPresent())
                .toList();
        Map<Side, Map<Long, String>> tokens = isAnswered(news) ? tokens(written(reached, pairs)) : Map.of();
        return reached.stream()
                .map(notice -> {
                    PairedPeople pair = pairs.get(notice.pairingId());
                    Addressee reader = pair.reader(notice.party()).orElseThrow();
                    return news == News.ARRANGED
                            ? pairingMails.write(
                                    arranged(notice, pair, reader), new MailOrder.OfOffer(news, notice), subjects)
                            : offerMails.write(offer(news, notice, pair, reader, tokens), subjects);
                })
                .toList();
    }

    /** Whoever is told by hand gets no link: a coordinator answers for them. */
    private static List<Notice> written(List<Notice> reached, Map<Long, PairedPeople> pairs) {
        return reached.stream()
                .filter(notice -> pairs.get(notice.pairingId())
                        .reader(notice.party())
                        .filter(reader -> !reader.byHand())
                        .isPresent())
                .toList();
    }

    private OfferMail offer(
            News news, Notice notice, PairedPeople pair, Addressee reader, Map<Side, Map<Long, String>> tokens) {
        String token = tokens.getOrDefault(notice.party(), Map.of()).getOrDefault(notice.pairingId(), "");
        return new OfferMail(news, notice, pair, reader, mails.link("/offer/" + token));
    }

    private static boolean isAnswered(News news) {
        return switch (news) {
            case OFFERED, REMINDED, OTHER_TIMES -> true;
            case ARRANGED, FELL_THROUGH -> false;
        };
    }

    private PairingMail arranged(Notice notice, PairedPeople pair, Addressee reader) {
        return new PairingMail(
                "round/" + notice.round(), pair.pairing().since(), pair, Change.NEW, reader, pages.link(reader));
    }

    private Map<Side, Map<Long, String>> tokens(List<Notice> notices) {
        Map<Side, Map<Long, String>> tokens = new EnumMap<>(Side.class);
        for (Side party : Side.values()) {
            List<Notice> theirs =
                    notices.stream().filter(notice -> notice.party() == party).toList();
            Optional<Instant> last = theirs.stream().map(Notice::deadline).max(Comparator.naturalOrder());
            last.ifPresent(deadline -> tokens.put(
                    party,
                    links.issueEach(
                            OfferLinks.purpose(party),
                            theirs.stream().map(Notice::pairingId).toList(),
                            deadline.plus(AFTERWARDS))));
        }
        return tokens;
    }
}

package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.link.Links;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.pairing.OfferLinks;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.platform.BaseUrl;
import org.ieum.tutor.Tutor;

/** Tells people of their offers, in the transaction that made them so. Each mail has a link of its own. */
@Singleton
class TellingOfOffers {

    /** A published round has thousands of offers; a chunk's letters are in memory, not all. */
    private static final int CHUNK = 500;

    /** Afterwards the page says what became of it. */
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Links links;
    private final OfferLetters offerLetters;
    private final PairingLetters pairingLetters;
    private final Outbox outbox;
    private final BaseUrl baseUrl;

    @Inject
    TellingOfOffers(
            EntityManager entities,
            Catalogue catalogue,
            Links links,
            OfferLetters offerLetters,
            PairingLetters pairingLetters,
            Outbox outbox,
            BaseUrl baseUrl) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.links = links;
        this.offerLetters = offerLetters;
        this.pairingLetters = pairingLetters;
        this.outbox = outbox;
        this.baseUrl = baseUrl;
    }

    private record Pair(Pairing pairing, Learner learner, Tutor tutor) {

        Optional<Addressee> reader(Side party) {
            return party == Side.LEARNER
                    ? TellingPairs.reader(learner, Recipient.Kind.LEARNER)
                    : TellingPairs.reader(tutor, Recipient.Kind.TUTOR);
        }
    }

    void changed(@Observes OffersChanged event) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        List<Notice> notices = event.notices();
        for (int start = 0; start < notices.size(); start += CHUNK) {
            List<Notice> chunk = notices.subList(start, Math.min(start + CHUNK, notices.size()));
            outbox.queue(drafts(event.news(), chunk, subjects));
        }
    }

    private List<OutgoingMail> drafts(News news, List<Notice> chunk, Map<String, StoredSubject> subjects) {
        Map<Long, Pair> pairs = pairs(chunk);
        List<Notice> reached = chunk.stream()
                .filter(notice ->
                        pairs.get(notice.pairingId()).reader(notice.party()).isPresent())
                .toList();
        Map<Side, Map<Long, String>> tokens = isAnswered(news) ? tokens(reached) : Map.of();
        List<OutgoingMail> drafts = new ArrayList<>();
        for (Notice notice : reached) {
            Pair pair = pairs.get(notice.pairingId());
            Addressee reader = pair.reader(notice.party()).orElseThrow();
            String token = tokens.getOrDefault(notice.party(), Map.of()).getOrDefault(notice.pairingId(), "");
            drafts.add(
                    news == News.ARRANGED
                            ? pairingLetters.draft(arranged(notice, pair, reader), subjects)
                            : offerLetters.draft(
                                    new OfferMail(
                                            news,
                                            notice,
                                            pair.pairing(),
                                            reader,
                                            pair.learner().alias(),
                                            baseUrl.to("/offer/" + token)),
                                    subjects));
        }
        return drafts;
    }

    private static boolean isAnswered(News news) {
        return switch (news) {
            case OFFERED, REMINDED, OTHER_TIMES -> true;
            case ARRANGED, FELL_THROUGH -> false;
        };
    }

    private static PairingMail arranged(Notice notice, Pair pair, Addressee reader) {
        Pairing pairing = pair.pairing();
        return new PairingMail(
                notice.round(),
                pairing.since(),
                pairing,
                Change.NEW,
                reader,
                pair.learner().alias());
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

    private Map<Long, Pair> pairs(List<Notice> notices) {
        Map<Long, Pair> pairs = new HashMap<>();
        for (Tuple row : entities.createQuery(
                        "select p, l, t from Pairing p join Learner l on l.id = p.learnerId"
                                + " join Tutor t on t.id = p.tutorId where p.id in :ids",
                        Tuple.class)
                .setParameter(
                        "ids",
                        notices.stream().map(Notice::pairingId).distinct().toList())
                .getResultList()) {
            Pairing pairing = row.get(0, Pairing.class);
            pairs.put(pairing.id(), new Pair(pairing, row.get(1, Learner.class), row.get(2, Tutor.class)));
        }
        return pairs;
    }
}

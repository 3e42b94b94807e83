package org.ieum.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.round.publication.RoundPublished;
import org.ieum.round.publication.RoundPublished.ChangedPairing;

/** Stores pairings for a test, offered and running, and says that rounds made them. */
@Singleton
public class StoredPairings {

    @Inject EntityManager entities;
    @Inject Event<RoundPublished> published;
    @Inject Event<OffersChanged> offersChanged;

    @Transactional
    public long pairing(long learner, long tutor, LocalDate since, String... times) {
        Pairing pairing = new Pairing(
                learner,
                "math",
                tutor,
                Meeting.ONLINE,
                Stream.of(times).map(Session::parse).toList(),
                since);
        entities.persist(pairing);
        return pairing.id();
    }

    @Transactional
    public void end(long pairing) {
        entities.find(Pairing.class, pairing).end(EndReason.ONE_OF_THEM, "public", StoredPeople.MONDAY);
    }

    /** A round that was published. */
    @Transactional
    public long round() {
        return ((Number) entities.createNativeQuery("insert into round (id, version, effective_on, time_limit_seconds,"
                                + " state, started_by, started_at) values (nextval('round_seq'), 0, date '2026-11-30',"
                                + " 1, 'published', 'test', now()) returning id")
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public void publish(long round, Change change, long... pairings) {
        published.fire(new RoundPublished(
                round,
                Arrays.stream(pairings)
                        .mapToObj(pairing -> new ChangedPairing(pairing, change, false))
                        .toList()));
    }

    /** A pairing that a round offers; both people are asked. */
    @Transactional
    public long offer(long learner, long tutor, String... times) {
        return offer(learner, tutor, Meeting.ONLINE, times);
    }

    /** The same, to meet in this way. */
    @Transactional
    public long offer(long learner, long tutor, Meeting meeting, String... times) {
        Pairing pairing = Pairing.offered(
                learner,
                "math",
                tutor,
                meeting,
                Stream.of(times).map(Session::parse).toList(),
                StoredPeople.MONDAY);
        entities.persist(pairing);
        entities.flush();
        published.fire(new RoundPublished(round(), List.of(new ChangedPairing(pairing.id(), Change.NEW, true))));
        return pairing.id();
    }

    /** Says that rounds offer these pairings, which are offers. */
    @Transactional
    public void publishOffers(long round, List<Long> pairings) {
        published.fire(new RoundPublished(
                round,
                pairings.stream()
                        .map(pairing -> new ChangedPairing(pairing, Change.NEW, true))
                        .toList()));
    }

    /** Has both people told of an offer that can be answered until then. */
    @Transactional
    public void tell(News news, long pairing, Instant deadline) {
        offersChanged.fire(new OffersChanged(
                news,
                Stream.of(Side.values())
                        .map(party -> new Notice(pairing, party, 1, 0, deadline))
                        .toList()));
    }
}

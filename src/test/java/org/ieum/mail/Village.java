package org.ieum.mail;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.kernel.WeeklySpan;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Need;
import org.ieum.matching.model.Change;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;
import org.ieum.person.PersonSignedUp;
import org.ieum.person.Status;
import org.ieum.round.RoundPublished;
import org.ieum.round.RoundPublished.ChangedPairing;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;

/** People, pairings and rounds for tests of mails. */
@Singleton
public class Village {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Inject
    EntityManager entities;

    @Inject
    Event<RoundPublished> published;

    @Inject
    Event<OffersChanged> offersChanged;

    @Inject
    Event<PersonSignedUp> signedUp;

    @Transactional
    public long learner(String alias, Optional<String> address, PageLanguage language, ZoneId zone) {
        Learner learner = new Learner();
        learner.register(fresh("L"), Status.APPLIED, Instant.EPOCH);
        learner.describe(
                new LearnerFacts(
                        alias,
                        person(address, language, zone),
                        List.of(new Need("math", 2, 90)),
                        Optional.empty(),
                        MONDAY),
                address.map(known -> new byte[] {1}).orElse(null));
        entities.persist(learner);
        return learner.id();
    }

    @Transactional
    public long tutor(String name, String address, PageLanguage language, ZoneId zone) {
        Tutor tutor = new Tutor();
        tutor.register(fresh("T"), Status.APPLIED, Instant.EPOCH);
        tutor.describe(
                new TutorFacts(
                        name,
                        person(Optional.of(address), language, zone),
                        Set.of("math"),
                        6,
                        6,
                        new Commitment(MONDAY, MONDAY.plusWeeks(60))),
                new byte[] {1});
        entities.persist(tutor);
        return tutor.id();
    }

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
        entities.find(Pairing.class, pairing).end(MONDAY);
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
        Pairing pairing = Pairing.offered(
                learner,
                "math",
                tutor,
                Meeting.ONLINE,
                Stream.of(times).map(Session::parse).toList(),
                MONDAY);
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

    @Transactional
    public void learnerSignedUp(long id) {
        signedUp.fire(new PersonSignedUp(Side.LEARNER, id));
    }

    @Transactional
    public void tutorSignedUp(long id) {
        signedUp.fire(new PersonSignedUp(Side.TUTOR, id));
    }

    @Transactional
    public boolean confirmed(long tutor) {
        return entities.find(Tutor.class, tutor).confirmedAt().isPresent();
    }

    private String fresh(String kind) {
        return kind + entities.createNativeQuery("select nextval('round_seq')").getSingleResult();
    }

    private static PersonFacts person(Optional<String> address, PageLanguage language, ZoneId zone) {
        return new PersonFacts(
                address.map(EmailAddress::new),
                language,
                Gender.FEMALE,
                Optional.of("Seoul"),
                Delivery.ONLINE,
                zone,
                List.of(LanguageSkill.parse("ko:native")),
                List.of(WeeklySpan.parse("MON 09:00-24:00")));
    }
}

package org.ieum.person;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PeopleSignedUp.SignedUp;
import org.ieum.person.SignUps.Part;
import org.ieum.platform.database.LostConnection;
import org.ieum.platform.job.Recurring;
import org.jboss.logging.Logger;

/**
 * Looks, after the answer, who somebody is who signed up. Somebody of this address and name stays as they are: the newer
 * facts wait aside ({@link TakingNewerAnswers}), and whoever is not vouched for yet is asked again, whoever is is told by mail.
 * Another name is another person: families share addresses, and a coordinator sees who may be one. Without an address there is nothing to compare:
 * each is a new person, and a coordinator who writes them down vouches for them.
 *
 * <p>All that wait are settled together, in so many statements as one needs: an evening on which hundreds come costs little
 * more than one of them.
 */
@Singleton
class SettlingSignUps {

    private static final Logger LOG = Logger.getLogger(SettlingSignUps.class);

    /** Between two looks; it is what whoever signed up waits for their mail. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** In one transaction. */
    private static final int AT_ONCE = 200;

    /** What fails is tried again then, and keeps nobody else waiting. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);

    private static final Part ALL = new Part(0, 1);
    private static final Part SOME = new Part(0, 2);
    private static final Part OTHERS = new Part(1, 2);

    private final ExecutorService beside = Executors.newSingleThreadExecutor(task -> new Thread(task, "sign-ups"));

    @Inject SignUps signUps;
    @Inject Persons persons;
    @Inject TakingNewerAnswers taking;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Event<PeopleSignedUp> signedUp;
    @Inject Event<PersonSignedUpAgain> again;
    @Inject Clock clock;

    @Produces
    @Singleton
    Recurring job() {
        return new Recurring(EVERY, "settle-sign-ups", this::settle);
    }

    @PreDestroy
    void stop() {
        beside.shutdown();
    }

    /** Settles all that wait, as they came; of many, those of some addresses beside those of others. */
    void settle() {
        if (settleSome(ALL) < AT_ONCE) {
            return;
        }
        Thread job = Thread.currentThread();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> settle(OTHERS, job), beside);
        try {
            settle(SOME, job);
        } finally {
            others.join();
        }
    }

    private void settle(Part part, Thread job) {
        int settled;
        do {
            settled = settleSome(part);
        } while (settled == AT_ONCE && !job.isInterrupted());
    }

    private int settleSome(Part part) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<SignUp> some = signUps.take(part, clock.instant(), AT_ONCE);
                take(some);
                return some.size();
            });
        } catch (RuntimeException e) {
            if (LostConnection.mayBeCauseOf(e)) {
                // None of them is at fault: at the next look.
                return 0;
            }
            List<Long> waiting =
                    QuarkusTransaction.requiringNew().call(() -> signUps.waiting(part, clock.instant(), AT_ONCE));
            waiting.forEach(this::settleAlone);
            return waiting.size();
        }
    }

    /** One of them cannot be settled: the others can. */
    private void settleAlone(long id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> take(signUps.take(id)));
        } catch (RuntimeException e) {
            if (LostConnection.mayBeCauseOf(e)) {
                return;
            }
            // Its message and its causes' may quote what was said.
            LOG.errorf("Sign-up %d could not be settled: %s", id, e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew()
                    .run(() -> signUps.putOff(id, clock.instant().plus(AGAIN_AFTER)));
        }
    }

    private void take(List<SignUp> some) {
        Map<Side, List<SignUp>> bySide = some.stream().collect(groupingBy(signUp -> signUp.side));
        List<SignUp> those = new ArrayList<>();
        List<SignedUp> news = new ArrayList<>();
        bySide.forEach((side, theirs) -> take(persons.of(side), theirs, those, news));
        for (int i = 0; i < those.size(); i++) {
            record(news.get(i).who(), those.get(i));
        }
        if (!news.isEmpty()) {
            signedUp.fire(new PeopleSignedUp(news));
        }
    }

    private <P extends Person> void take(People<P> people, List<SignUp> some, List<SignUp> those, List<SignedUp> news) {
        Map<ByteBuffer, List<P>> atAddress = people.at(some.stream()
                .filter(signUp -> signUp.addressLookup != null)
                .map(signUp -> signUp.addressLookup)
                .toList());
        for (SignUp signUp : some) {
            P told = told(people, signUp);
            List<P> there = signUp.addressLookup == null
                    ? new ArrayList<>()
                    : atAddress.computeIfAbsent(ByteBuffer.wrap(signUp.addressLookup), none -> new ArrayList<>());
            Optional<P> known = known(there, told);
            Optional<SignedUp> one =
                    known.isPresent() ? cameAgain(known.get(), told, signUp) : Optional.of(came(people, told, signUp));
            if (known.isEmpty()) {
                there.add(told);
            }
            one.ifPresent(now -> {
                those.add(signUp);
                news.add(now);
            });
        }
    }

    private <P extends Person> P told(People<P> people, SignUp signUp) {
        try {
            P told = people.fresh();
            people.recall(signUp.told, json).tell().accept(told);
            return told;
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote what was said.
            throw new IllegalStateException("cannot read the sign-up " + signUp.id());
        }
    }

    private <P extends Person> SignedUp came(People<P> people, P person, SignUp signUp) {
        person.register(Refs.make(signUp.side), Status.APPLIED, clock.instant());
        if (signUp.addressLookup == null && !signUp.actor.equals(Audit.PUBLIC)) {
            person.confirm(clock.instant());
        }
        people.persist(person);
        PersonId who = new PersonId(signUp.side, person.id());
        return new SignedUp(who, Optional.ofNullable(signUp.consent), Optional.empty(), true);
    }

    /** Whatever is new waits aside: anybody can type an address and a name. Empty for whoever is vouched for. */
    private Optional<SignedUp> cameAgain(Person person, Person told, SignUp signUp) {
        Optional<Long> newer = taking.keep(person, told, signUp);
        PersonId who = new PersonId(signUp.side, person.id());
        if (person.isVouchedFor()) {
            again.fire(new PersonSignedUpAgain(who));
            return Optional.empty();
        }
        Optional<Integer> consent = newer.isPresent() ? Optional.empty() : Optional.ofNullable(signUp.consent);
        return Optional.of(new SignedUp(who, consent, newer, false));
    }

    private void record(PersonId who, SignUp signUp) {
        String side = who.side().code();
        audit.recordFrom(signUp.network, signUp.actor, side + ".signed-up", side, who.id());
    }

    /** Who of those at an address it is; whoever has left comes back as somebody new. */
    private static <P extends Person> Optional<P> known(List<P> atAddress, P told) {
        return atAddress.stream()
                .filter(person -> !person.status().isOut() && person.isNamedLike(told))
                .min(Comparator.comparing(person -> !person.isVouchedFor()));
    }
}

package org.ieum.desk;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Need;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.PersonWaits;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.job.Recurring;

/** Every four weeks, whoever is accepted and has nobody yet hears that they are not forgotten. */
@Singleton
class StillWaiting {

    private static final int WEEKS = 4;

    /** The day may be missed; after some more, the next one is near enough. */
    private static final int DAYS_LATE = 3;

    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Event<PersonWaits> waits;
    @Inject Clock clock;

    /** Tells those whose turn it is; saying it again sends nothing again. */
    @Transactional
    void tell() {
        List<Pairing> live = Stream.of(pairings.allLive(), pairings.handedOn(LocalDate.now(clock)))
                .flatMap(List::stream)
                .toList();
        for (Side side : Side.values()) {
            Map<Long, Set<String>> served = live.stream()
                    .collect(Collectors.groupingBy(
                            pairing -> pairing.personId(side),
                            Collectors.mapping(Pairing::subject, Collectors.toSet())));
            people.of(side).standing(List.of(Status.APPROVED)).stream()
                    .filter(person -> waitsForAll(person, served.getOrDefault(person.id(), Set.of())))
                    .forEach(this::tell);
        }
    }

    private static boolean waitsForAll(Person person, Set<String> served) {
        return person instanceof Learner learner
                ? learner.needs().stream().map(Need::subject).noneMatch(served::contains)
                : served.isEmpty();
    }

    private void tell(Person person) {
        LocalDate since = LocalDate.ofInstant(person.statusAt(), clock.getZone());
        long days = ChronoUnit.DAYS.between(since, LocalDate.now(clock));
        int period = WEEKS * 7;
        if (days >= period && days % period < DAYS_LATE) {
            waits.fire(new PersonWaits(
                    new PersonId(person.side(), person.id()), since, Math.toIntExact(days / period) * WEEKS));
        }
    }

    /** Each day, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<StillWaiting> waiting) {
            super(Duration.ofHours(24), "still-waiting", () -> waiting.get().tell());
        }
    }
}

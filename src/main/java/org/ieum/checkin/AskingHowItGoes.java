package org.ieum.checkin;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.StoppingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.job.Recurring;

/** Asks both of each pairing that runs how it goes, on the days of its rhythm; of who rests nothing is asked meanwhile. */
@Singleton
class AskingHowItGoes {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject Pairings pairings;
    @Inject FirstLessons firsts;
    @Inject CheckInDays days;
    @Inject CheckIns checkIns;
    @Inject StoppingLessons stopping;
    @Inject Persons people;
    @Inject Event<CheckInAsked> asked;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Asks whoever is due today and was not asked yet. */
    @Transactional
    void ask() {
        Map<Side, Set<Long>> resting = Stream.of(Side.values())
                .collect(Collectors.toMap(
                        side -> side, side -> people.of(side).resting().keySet()));
        Set<Long> stopped = stopping.stopped();
        List<Pairing> running = pairings.allLive().stream()
                .filter(pairing -> pairing.state() == PairingState.RUNNING && !stopped.contains(pairing.id()))
                .filter(pairing -> Stream.of(Side.values())
                        .noneMatch(side -> resting.get(side).contains(pairing.personId(side))))
                .toList();
        Map<Long, LocalDate> began = firsts.of(running);
        Map<Integer, List<Pairing>> due = running.stream()
                .filter(pairing -> began.containsKey(pairing.id()))
                .filter(pairing -> number(began, pairing).isPresent())
                .collect(Collectors.groupingBy(
                        pairing -> number(began, pairing).orElseThrow(), TreeMap::new, Collectors.toList()));
        due.forEach(this::ask);
    }

    private Optional<Integer> number(Map<Long, LocalDate> began, Pairing pairing) {
        return days.due(began.get(pairing.id()), LocalDate.now(clock));
    }

    private void ask(int number, List<Pairing> some) {
        Set<Long> before = checkIns.askedOn(some.stream().map(Pairing::id).toList(), number);
        some.stream().filter(pairing -> !before.contains(pairing.id())).forEach(pairing -> ask(number, pairing));
    }

    private void ask(int number, Pairing pairing) {
        for (Side side : Side.values()) {
            ask(pairing.id(), new PersonId(side, pairing.personId(side)), number);
        }
        audit.record(Audit.SYSTEM, "check-in.asked", "pairing", pairing.id());
    }

    private void ask(long pairing, PersonId who, int number) {
        CheckIn checkIn = new CheckIn(pairing, who, number, clock.instant());
        checkIns.persist(checkIn);
        asked.fire(new CheckInAsked(checkIn.id(), who));
    }

    @Singleton
    static class Job extends Recurring {
        Job(Instance<AskingHowItGoes> asking, Instance<WatchingPairings> watching, Clock clock) {
            super(Duration.ofHours(1), "check-ins", () -> {
                if (!LocalTime.now(clock).isBefore(MORNING)) {
                    asking.get().ask();
                }
                watching.get().watch();
            });
        }
    }
}

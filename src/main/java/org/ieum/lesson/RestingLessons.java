package org.ieum.lesson;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.PersonRests;
import org.ieum.person.Persons;

/** While somebody rests their lessons are not held; afterwards they come back by themselves. */
@Singleton
class RestingLessons {

    @Inject Persons people;
    @Inject Lessons lessons;
    @Inject StoppingLessons stopping;
    @Inject StandIns standIns;
    @Inject Event<LessonsRest> told;
    @Inject Clock clock;

    void rests(@Observes PersonRests event) {
        PersonId who = event.who();
        Map<Long, Long> before = lessons.resting(who, clock.instant());
        cover();
        Map<Long, Long> after = lessons.resting(who, clock.instant());
        tell(who, fresh(after, before), false);
        tell(who, fresh(before, after), true);
    }

    /** A rest that began meanwhile covers them from now on. */
    void lifted(@Observes StopLifted event) {
        cover();
    }

    /** Leaves out what a rest covers, and takes back what none covers any more. */
    void cover() {
        standIns.cover();
        for (Side side : Side.values()) {
            Map<Long, Optional<LocalDate>> resting = people.of(side).resting();
            lessons.comeBack(side, resting, clock.getZone(), clock.instant());
            lessons.rest(side, resting, clock.getZone(), clock.instant());
        }
        stopping.cover();
    }

    /** Those of one time that are not among those of another, by pairing. */
    private static Map<Long, List<Long>> fresh(Map<Long, Long> some, Map<Long, Long> others) {
        return some.entrySet().stream()
                .filter(lesson -> !others.containsKey(lesson.getKey()))
                .collect(groupingBy(Map.Entry::getValue, TreeMap::new, mapping(Map.Entry::getKey, toList())));
    }

    private void tell(PersonId who, Map<Long, List<Long>> concerned, boolean back) {
        concerned.forEach(
                (pairing, ids) -> told.fire(new LessonsRest(pairing, who.side().other(), ids, back)));
    }
}

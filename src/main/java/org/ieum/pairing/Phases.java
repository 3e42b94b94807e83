package org.ieum.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/** What changes from a day on leaves all that lies before that day. Works on the pairing's own list, in the order of its numbers. */
final class Phases {

    private final List<Phase> all;
    private final int change;

    /** @param change the number of the change that is made now */
    Phases(List<Phase> all, int change) {
        this.all = all;
        this.change = change;
    }

    /** From this day on they meet at these times; what was to come after it comes no more. */
    void meet(LocalDate day, Meeting meeting, List<Session> times) {
        OptionalInt before = IntStream.range(0, all.size())
                .filter(n -> all.get(n).startsOn().isBefore(day)
                        && all.get(n).isSome()
                        && all.get(n).end().filter(day::isAfter).isEmpty())
                .findFirst();
        OptionalInt dropped = cut(day);
        if (before.isPresent() && all.get(before.getAsInt()).isAlike(meeting, times)) {
            int goesOn = before.getAsInt();
            all.set(goesOn, all.get(goesOn).until(null, change));
        } else if (dropped.isPresent()) {
            int first = dropped.getAsInt();
            all.set(first, all.get(first).instead(day, meeting, times, change));
        } else {
            all.add(Phase.from(day, meeting, times).until(null, change));
        }
    }

    /**
     * There are no lessons from this day on.
     *
     * @return the first of those that never begin now
     */
    OptionalInt cut(LocalDate day) {
        OptionalInt dropped = OptionalInt.empty();
        for (int n = 0; n < all.size(); n++) {
            Phase phase = all.get(n);
            if (phase.isSome() && !phase.startsOn().isBefore(day)) {
                all.set(n, phase.until(phase.startsOn(), change));
                dropped = dropped.isPresent() ? dropped : OptionalInt.of(n);
            } else if (phase.holdsOn(day)) {
                all.set(n, phase.until(day, change));
            }
        }
        return dropped;
    }

    /** What fell through is to come again, from this day on. */
    void reopen(LocalDate day) {
        int last = all.size() - 1;
        all.set(last, all.get(last).since(day, change).until(null, change));
    }

    /** The first lessons are not before this day. */
    void begin(LocalDate day) {
        Optional<Phase> first = all.stream().filter(Phase::isSome).findFirst();
        for (int n = 0; n < all.size(); n++) {
            Phase phase = all.get(n);
            if (!phase.isSome()) {
                continue;
            }
            if (phase.end().filter(end -> !end.isAfter(day)).isPresent()) {
                all.set(n, phase.until(phase.startsOn(), change));
            } else if (phase.startsOn().isBefore(day)
                    || first.filter(phase::equals).isPresent()) {
                all.set(n, phase.since(day, change));
            }
        }
    }
}

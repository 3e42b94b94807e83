package org.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ieum.exchange.JournalEntry.WishNow;
import org.ieum.pairing.Pairing;
import org.ieum.person.Person;
import org.ieum.person.PersonStanding;
import org.ieum.wish.Wish;

/** Remembers what each line did. Of what is stored at the end of a part, its version is read there. */
final class ImportJournal {

    /** What was there before, with whatever turns it into JSON later; null if nothing was. */
    private record Pending(DataFile file, Object thing, Record told, PersonStanding standing) {}

    /** An entry whose facts are no JSON yet. */
    record Line(DataFile file, long id, int version, Record told, PersonStanding standing, WishNow wish) {}

    private final List<Pending> pending = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    void made(DataFile file, Object thing) {
        pending.add(new Pending(file, thing, null, null));
    }

    void changed(DataFile file, Object thing, Record told) {
        pending.add(new Pending(file, thing, told, null));
    }

    void changed(DataFile file, Person person, Record told, PersonStanding standing) {
        pending.add(new Pending(file, person, told, standing));
    }

    /** All so far is stored. */
    void stored() {
        for (Pending one : pending) {
            lines.add(line(one));
        }
        pending.clear();
    }

    private static Line line(Pending one) {
        if (one.thing() instanceof Person person) {
            return new Line(one.file(), person.id(), person.version(), one.told(), one.standing(), null);
        }
        if (one.thing() instanceof Pairing pairing) {
            return new Line(one.file(), pairing.id(), pairing.version(), one.told(), null, null);
        }
        Wish wish = (Wish) one.thing();
        return new Line(
                one.file(),
                wish.learnerId(),
                0,
                one.told(),
                null,
                new WishNow(wish.tutorId(), wish.side().code(), wish.kind()));
    }

    List<Line> lines() { return lines; }
}

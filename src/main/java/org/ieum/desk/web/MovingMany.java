package org.ieum.desk.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.audit.Audit;
import org.ieum.desk.MovingPeople;
import org.ieum.kernel.Side;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.person.Status;

/** Moves many people at once: each by itself, as if they had been moved one by one, and as they were seen in the list. */
@Singleton
class MovingMany {

    /** What a page has. */
    private static final int MOST = 50;

    /** A person and the version that was seen. */
    private static final Pattern TICK = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    @Inject MovingPeople moving;
    @Inject Persons people;

    static String tick(long id, int version) {
        return id + "-" + version;
    }

    /**
     * Moves them.
     *
     * @param ticks as {@link #tick} writes them
     * @param actor as {@link Audit} writes people
     * @return what became of it, in the reader's words: how many were moved, and why each of the others was not
     */
    List<String> move(Side side, List<String> ticks, Status to, PeopleMessages words, String actor) {
        List<Matcher> ticked = ticks.stream()
                .limit(MOST)
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .toList();
        if (ticked.isEmpty()) {
            return List.of(words.noneTicked());
        }
        Map<Long, PersonName> names =
                people.of(side).names(ticked.stream().map(MovingMany::id).toList());
        List<String> said = new ArrayList<>();
        int moved = 0;
        for (Matcher one : ticked) {
            PersonName name = names.get(id(one));
            if (name != null) {
                Optional<PersonNotice> why = PersonNotice.of(moving.moveAsSeen(
                        side, name.id(), version(one), to, Optional.empty(), Optional.empty(), actor));
                moved += why.isEmpty() ? 1 : 0;
                why.ifPresent(notice -> said.add(words.manyNot(name.name() + " " + name.ref(), notice.say(words))));
            }
        }
        said.add(0, words.manyMoved(moved, words.status(to)));
        return said;
    }

    private static long id(Matcher tick) {
        return Long.parseLong(tick.group(1));
    }

    private static int version(Matcher tick) {
        return Integer.parseInt(tick.group(2));
    }
}

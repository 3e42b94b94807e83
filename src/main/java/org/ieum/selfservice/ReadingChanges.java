package org.ieum.selfservice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.audit.TargetedAction;
import org.ieum.kernel.Side;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;

/** Tells coordinators what people did by themselves. */
@Singleton
public class ReadingChanges {

    /** Changes of a page. */
    public static final int SIZE = 50;

    private static final Set<String> CHANGES = Set.of(
            "edited",
            "introduced",
            "paused",
            "approved",
            "applied",
            "left",
            "lessons-ended",
            "lesson-moved",
            "lesson-cancelled",
            "wants-to-talk",
            "wished",
            "unwished",
            "goes-on",
            "hands-over",
            "finishes",
            "forgotten");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject Persons people;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * What somebody did.
     *
     * @param at in the installation's zone
     * @param action {@code learner.paused}
     * @param name alias or name; empty if the person's row is gone
     */
    public record ChangeByThemselves(long id, String at, String action, long person, String name) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "ChangeByThemselves[" + id + "]";
        }
    }

    /** The changes before one, the newest first; one more than a page has, if there are more. Three statements. */
    @Transactional
    public List<ChangeByThemselves> before(long id, String actor) {
        audit.record(actor, "change.listed");
        Set<String> sides = Stream.of(Side.values()).map(Side::code).collect(toSet());
        List<TargetedAction> found = audit.by(Audit.PUBLIC, sides, CHANGES, id, SIZE + 1);
        Map<String, Map<Long, PersonName>> names = Stream.of(Side.values())
                .collect(toMap(Side::code, side -> people.of(side).names(ids(found, side))));
        return found.stream()
                .map(action -> new ChangeByThemselves(
                        action.id(),
                        CLOCK.format(action.at().atZone(clock.getZone())),
                        action.action(),
                        action.targetId(),
                        Optional.ofNullable(names.get(action.targetKind()).get(action.targetId()))
                                .map(PersonName::withKey)
                                .orElse("")))
                .toList();
    }

    private static List<Long> ids(List<TargetedAction> found, Side side) {
        return found.stream()
                .filter(action -> action.targetKind().equals(side.code()))
                .map(TargetedAction::targetId)
                .distinct()
                .toList();
    }
}

package org.ieum.desk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ieum.desk.MovingPeople;

/** What a page says about what was asked for before, by its code in the address. */
enum PersonNotice {
    VOUCHED,
    NEEDS_ANOTHER,
    NEEDS_A_PERSON,
    NOT_FROM_HERE,
    CHANGED_MEANWHILE,
    ENDS_BEFORE_IT_BEGINS,
    NEEDS_GUARDIAN,
    LACKS_STEPS,
    SEEN_AHEAD,
    ENDS_BEFORE,
    SAY_HOW,
    SAVED,
    KNOWN_ADDRESS,
    ADDRESS_WORKS,
    SEVERAL_CALLED_SO,
    UNKNOWN_KEY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PersonNotice> find(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }

    /** Empty if all went as asked: the page shows it. */
    static Optional<PersonNotice> of(MovingPeople.MoveOutcome outcome) {
        return switch (outcome) {
            case MOVED -> Optional.empty();
            case VOUCHED -> Optional.of(VOUCHED);
            case NEEDS_ANOTHER -> Optional.of(NEEDS_ANOTHER);
            case NEEDS_A_PERSON -> Optional.of(NEEDS_A_PERSON);
            case NOT_FROM_HERE -> Optional.of(NOT_FROM_HERE);
            case CHANGED_MEANWHILE -> Optional.of(CHANGED_MEANWHILE);
            case LACKS_STEPS -> Optional.of(LACKS_STEPS);
            case NEEDS_GUARDIAN -> Optional.of(NEEDS_GUARDIAN);
            case ENDS_BEFORE_IT_BEGINS -> Optional.of(ENDS_BEFORE_IT_BEGINS);
        };
    }

    String say(PeopleMessages words) {
        return words.notice(this);
    }
}

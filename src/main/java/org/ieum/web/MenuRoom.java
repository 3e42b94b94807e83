package org.ieum.web;

import java.util.List;

/** The rooms of the desk, each with its places; the last is behind the reader's own button. */
public enum MenuRoom {
    TODAY(MenuItem.TODAY, MenuItem.DUE, MenuItem.CHANGES, MenuItem.CONCERNS),
    PEOPLE(
            MenuItem.LEARNERS,
            MenuItem.TUTORS,
            MenuItem.APPLICATIONS,
            MenuItem.STEPS,
            MenuItem.WORKSHOPS,
            MenuItem.DUPLICATES),
    PLAN(MenuItem.ROUNDS, MenuItem.WITHOUT_TUTOR, MenuItem.RECRUITING, MenuItem.WHAT_IF),
    LESSONS(
            MenuItem.OFFERS,
            MenuItem.PAIRINGS,
            MenuItem.HANDOVERS,
            MenuItem.PLEDGES,
            MenuItem.SUBSTITUTES,
            MenuItem.WEEKS,
            MenuItem.FREE_HOURS),
    NUMBERS(MenuItem.NUMBERS),
    ACCOUNT(
            MenuItem.MAILS,
            MenuItem.TABLES,
            MenuItem.IMPORT,
            MenuItem.EXPORTS,
            MenuItem.SETTINGS,
            MenuItem.ACCOUNTS,
            MenuItem.TOKENS,
            MenuItem.WEBHOOKS,
            MenuItem.TRAIL,
            MenuItem.SESSIONS,
            MenuItem.SECOND_STEP,
            MenuItem.PASSWORD);

    // What List.of makes is never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<MenuItem> items;

    MenuRoom(MenuItem... items) {
        this.items = List.of(items);
    }

    /** Whether it is called as its first place is. */
    boolean isPlace() {
        return this == TODAY || this == NUMBERS;
    }

    List<MenuItem> items() { return items; }
}

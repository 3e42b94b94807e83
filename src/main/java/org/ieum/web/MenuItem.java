package org.ieum.web;

import java.util.List;

/** A place in the menu: its address, and what else belongs to it. */
public enum MenuItem {
    TODAY("/today"),
    DUE("/due", "/check-ins", "/conversations", "/notes"),
    CHANGES("/changes"),
    CONCERNS("/concerns"),
    LEARNERS("/learners"),
    TUTORS("/tutors"),
    APPLICATIONS("/applications"),
    STEPS("/steps"),
    WORKSHOPS("/workshops"),
    DUPLICATES("/duplicates"),
    ROUNDS("/rounds"),
    WITHOUT_TUTOR("/plan/unmatched"),
    RECRUITING("/plan/recruiting"),
    WHAT_IF("/plan/whatif"),
    OFFERS("/offers", "/ended"),
    PAIRINGS("/pairings"),
    HANDOVERS("/handovers"),
    PLEDGES("/pledges"),
    SUBSTITUTES("/substitutes"),
    WEEKS("/weeks"),
    FREE_HOURS("/weeks/free"),
    NUMBERS("/numbers"),
    MAILS("/outbox"),
    TABLES("/tables"),
    IMPORT("/import"),
    EXPORTS("/exports"),
    SETTINGS("/settings/organisation", "/settings"),
    ACCOUNTS("/accounts"),
    TOKENS("/tokens"),
    WEBHOOKS("/webhooks"),
    TRAIL("/audit"),
    SESSIONS("/sessions"),
    SECOND_STEP("/second-step"),
    PASSWORD("/password");

    private final String path;
    // What List.of makes is never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> below;

    MenuItem(String path, String... below) {
        this.path = path;
        this.below = List.of(below);
    }

    String path() { return path; }

    /** How much of a path belongs here; 0 if it is elsewhere. The longest of all is where the reader is. */
    int covers(String here) {
        return isAt(here, path)
                ? path.length()
                : below.stream()
                        .filter(one -> isAt(here, one))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static boolean isAt(String here, String path) {
        return here.equals(path) || here.startsWith(path + "/");
    }
}

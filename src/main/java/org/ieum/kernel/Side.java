package org.ieum.kernel;

/** The two sides of a pairing, and so the two kinds of people: as tables, audit rows and addresses of pages name them. */
public enum Side implements Coded {
    LEARNER,
    TUTOR;

    /** {@code learners}: how addresses of pages and files name all of them. */
    public String plural() {
        return code() + "s";
    }

    /** Whom they are paired with. */
    public Side other() {
        return this == LEARNER ? TUTOR : LEARNER;
    }

    /** The side that is called so where it is many: {@code learners}, as paths have it; a path lets no other word through. */
    public static Side ofPlural(String plural) {
        return plural.equals(LEARNER.plural()) ? LEARNER : TUTOR;
    }
}

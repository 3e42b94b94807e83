package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;

/**
 * Collects what may be in a tutor's best bundle, in the order of what needs pay. It stops where even with the best
 * beside it nothing that is left would pay more than a bundle that is known, and passes over what {@link Saturation} says.
 */
final class Parcels {

    private static final int KINDS = 3;

    final Groups groups;
    private final Instance instance;
    private final long[] worth;
    private final Supply supply;
    private final Saturation saturation;
    private final Later later = new Later();
    private final Knapsack rest;
    /** By number of lessons the first needs that were found, to be weighed once it is known what can be beside them. */
    private final int[][] first = new int[KINDS + 1][64];

    private final int[] firstCount = new int[KINDS + 1];
    /** By learner the last tutor for whom the learner's needs were taken together. */
    private final int[] together;

    private int tutor;
    private int sessions;
    private int places;
    private long least;
    private long[] price;
    private int turn;
    private int most;
    private long leftOut;

    Parcels(Instance instance, long[] worth, Supply supply) {
        this.instance = instance;
        this.worth = worth;
        this.supply = supply;
        groups = new Groups(instance, worth);
        saturation = new Saturation(instance.facts);
        rest = new Knapsack(groups);
        together = new int[instance.people.learners.size()];
    }

    /**
     * @param lessons as many as the tutor could take
     * @param pays what a bundle pays that the tutor could take
     * @param most needs of each number of lessons, and pairs, that are collected at most; see {@link #leftOut()}
     */
    void collect(int of, int lessons, long[] at, long pays, int most) {
        tutor = of;
        price = at;
        least = pays;
        sessions = lessons;
        places = instance.pins.learnersLeft[of];
        groups.count = 0;
        leftOut = 0;
        this.most = most;
        turn++;
        supply.begin(tutor);
        addOwn();
        addOnePair();
        int before = groups.count;
        lookAhead();
        groups.count = before;
        addPairs();
        for (int kind = 1; kind <= Math.min(KINDS, sessions); kind++) {
            addAll(kind);
        }
        groups.sort();
    }

    /** Learners of whom the tutor may have more than others. */
    private void addOwn() {
        for (int need : instance.own(tutor)) {
            addLearner(instance.needs.learner[need]);
        }
        for (int learner : instance.pins.taughtBy(tutor)) {
            addLearner(learner);
        }
    }

    private void addLearner(int learner) {
        if (together[learner] != turn) {
            together[learner] = turn;
            groups.addAll(tutor, learner, price);
        }
    }

    /** Finds what the lessons and places that a need leaves could pay at most: no more of each kind could be taken. */
    private void lookAhead() {
        for (int kind = 1; kind <= KINDS; kind++) {
            firstCount[kind] = 0;
            if (kind <= sessions && places > 0) {
                lookAhead(kind);
            }
        }
        long most = mayShareAPlace() ? supply.mostTogether() : 0;
        for (int i = 0; most > 0 && i < places; i++) {
            groups.add(most, 2);
        }
        rest.fill(sessions, places);
    }

    /** Without it nothing would be known of what pairs pay but what one pays of whom the tutor may have nothing. */
    private void addOnePair() {
        int learner = mayShareAPlace() ? supply.nextTogether() : Supply.NONE;
        if (learner != Supply.NONE) {
            addLearner(learner);
        }
    }

    private boolean mayShareAPlace() {
        return places > 0 && places < sessions;
    }

    private void lookAhead(int kind) {
        int enough = sessions / kind;
        while (firstCount[kind] < enough) {
            int need = supply.next(kind);
            if (need == Supply.NONE) {
                return;
            }
            first[kind][firstCount[kind]++] = need;
            groups.add(supply.posted(need), kind);
        }
    }

    /** Whether something may be in the best bundle that pays so much and takes a place. */
    private boolean mayCount(long pays, int lessons) {
        return pays > 0 && pays + rest.limit(0, sessions - lessons, places - 1) >= least;
    }

    private void addPairs() {
        if (mayShareAPlace()) {
            for (int added = 0; added < most && mayCount(supply.mostTogether(), 2); added++) {
                int learner = supply.nextTogether();
                if (learner != Supply.NONE) {
                    addLearner(learner);
                }
            }
            noteLeftOut(supply.mostTogether(), 2);
        }
    }

    private void noteLeftOut(long pays, int lessons) {
        if (mayCount(pays, lessons)) {
            leftOut = Math.max(leftOut, pays + rest.limit(0, sessions - lessons, places - 1));
        }
    }

    /** What no bundle pays more than that has something which was left out because there were enough; 0 if nothing was. */
    long leftOut() { return leftOut; }

    private void addAll(int kind) {
        saturation.begin(tutor, Math.min(sessions, places));
        later.clear();
        for (int i = 0; i < firstCount[kind]; i++) {
            add(first[kind][i], kind);
        }
        if (places > 0 && firstCount[kind] == sessions / kind) {
            int added = 0;
            boolean closes = kind == 1;
            while (added < most && mayCount(supply.most(kind), kind)) {
                if (closes) {
                    supply.close(saturation);
                }
                int need = supply.next(kind);
                boolean adds = need != Supply.NONE && add(need, kind);
                added += adds ? 1 : 0;
                closes = adds && kind == 1;
            }
            noteLeftOut(supply.most(kind), kind);
        }
    }

    /**
     * Whether better needs cover the need at all its hours; if not, it covers them for those that come later: at once if it
     * is worth no less than they are, else when it is.
     */
    private boolean isCovered(int need, long pays) {
        long posted = supply.posted(need);
        while (later.has(posted)) {
            saturation.cover(later.take());
        }
        if (saturation.covers(need)) {
            return true;
        }
        if (pays >= posted) {
            saturation.cover(need);
        } else {
            later.add(need, pays);
        }
        return false;
    }

    private boolean add(int need, int kind) {
        long pays = worth[need] - price[need];
        boolean adds = together[instance.needs.learner[need]] != turn
                && mayCount(pays, kind)
                && (kind > 1 || !isCovered(need, pays));
        if (adds) {
            groups.add(need, price);
        }
        return adds;
    }
}

package org.ieum.matching;

import java.util.List;
import java.util.Optional;

/** Makes a plan for a round in its own way. */
interface Contender {

    Entry plan(Problem problem);

    /**
     * What it found.
     *
     * @param bound if it proves one
     * @param note what the reader of its row should know
     */
    record Entry(List<Plan.Line> lines, Optional<Bound> bound, String note) {

        /** A plan without a proof. */
        static Entry of(Instance instance, Assignment plan, String note) {
            return new Entry(lines(instance, plan), Optional.empty(), note);
        }

        /** The plan's lines, in person wherever that costs nothing: the same courtesy for every contender. */
        static List<Plan.Line> lines(Instance instance, Assignment plan) {
            new Meetings(instance).preferInPerson(plan);
            return new Lines(instance, plan).lines();
        }
    }

    /**
     * What no plan exceeds.
     *
     * @param served needs, if it bounds them
     * @param seconds from the start until it stood
     */
    record Bound(Optional<Integer> served, long weight, double seconds) {}
}

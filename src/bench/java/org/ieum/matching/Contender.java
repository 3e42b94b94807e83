package org.ieum.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.search.Meetings;

/** Makes a plan for a round in its own way. */
public interface Contender {

    Submission plan(Problem problem);

    /**
     * What it found.
     *
     * @param bound if it proves one
     * @param nearSeconds from the start until a plan within 2 % of this one was there, if that is known
     * @param note what the reader of its row should know
     */
    record Submission(List<Plan.Line> lines, Optional<Bound> bound, OptionalDouble nearSeconds, String note) {

        /** A plan without a proof. */
        public static Submission of(Instance instance, Assignment plan, String note) {
            return new Submission(lines(instance, plan), Optional.empty(), OptionalDouble.empty(), note);
        }

        /** The plan's lines, in person wherever that costs nothing: the same courtesy for every contender. */
        public static List<Plan.Line> lines(Instance instance, Assignment plan) {
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

package org.ieum.matching.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/**
 * What a round proposes. Every need of the problem is in exactly one line with a tutor, or unmatched; a running pairing
 * that ends without a successor has an {@link Change#ENDED} line besides.
 *
 * @param lines the pairings of the plan and the endings
 * @param unmatched the needs that get nobody this week
 * @param figures how good it is
 * @param worth what makes it good, one entry for each criterion, in their order
 */
public record Plan(List<Line> lines, List<Unmatched> unmatched, Figures figures, List<Worth> worth) {

    /**
     * One proposal.
     *
     * @param tutor the proposed tutor; for {@link Change#ENDED} the one there was
     * @param times every week, in the problem's zone; for {@link Change#ENDED} the times there were
     * @param reasons what carries it; for {@link Change#ENDED} why it ends
     */
    public record Line(
            long learner,
            String subject,
            long tutor,
            Meeting meeting,
            SortedSet<Session> times,
            Change change,
            List<Reason> reasons) {

        /** What becomes of a running pairing whose times and tutor are as they were. */
        public static Line of(Problem.Running pairing, Change change, List<Reason> reasons) {
            return new Line(
                    pairing.learner(),
                    pairing.subject(),
                    pairing.tutor(),
                    pairing.meeting(),
                    new TreeSet<>(pairing.times()),
                    change,
                    reasons);
        }
    }

    /**
     * A need without a tutor.
     *
     * @param removals the rules in the order they were tried, each with how many tutors it took out; those that took
     *     out none are left out
     * @param taken how many tutors fit by every rule but have no room left in this plan; 0 if a rule took out the last
     */
    public record Unmatched(long learner, String subject, List<Removal> removals, int taken) {}

    /** A rule and how many tutors it took out of those the rules before it left. */
    public record Removal(Rule rule, int tutors) {}

    /**
     * Numbers of a plan. {@code …AtMost} are proven: no plan for this problem that keeps what must be kept has more.
     *
     * @param weight what is served by the contract's weight: lessons × (base + whole weeks waited)
     * @param blockingPairs learners and tutors who ranked each other and would both rather have each other than what they
     *     got
     */
    public record Figures(int needs, int served, int servedAtMost, long weight, long weightAtMost, int blockingPairs) {

        /** Whether it serves somebody and none of more weight can be: the plan is the best of all. */
        public boolean best() {
            return weight > 0 && weight == weightAtMost;
        }
    }

    /**
     * What one criterion adds to a plan's worth.
     *
     * @param matches how often it is met; 0 if its weight is 0
     * @param points what it adds on its level: never below 0 in a plan that breaks no rule
     */
    public record Worth(Criterion criterion, int matches, long points) {}
}

package org.ieum.matching.instance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.HalfHour;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Weights;

/** The problem's needs under small numbers, a learner's side by side. */
public final class NeedTable {

    public final int count;
    public final int[] learner;
    public final int[] sessions;
    /** Of a lesson, in half hours. */
    public final int[] length;
    /** By {@link Weights#ofNeed}. */
    public final int[] weight;
    /** A learner's needs are those from {@code first[learner]} to before {@code first[learner + 1]}. */
    public final int[] first;

    private final List<Problem.Need> asked = new ArrayList<>();

    NeedTable(Problem problem, PeopleTable people) {
        first = new int[people.learners.size() + 1];
        for (int l = 0; l < people.learners.size(); l++) {
            asked.addAll(people.learners.get(l).needs());
            first[l + 1] = asked.size();
        }
        count = asked.size();
        learner = new int[count];
        sessions = asked.stream().mapToInt(Problem.Need::sessions).toArray();
        length = asked.stream().mapToInt(n -> n.minutes() / HalfHour.MINUTES).toArray();
        weight = new int[count];
        for (int l = 0; l < people.learners.size(); l++) {
            int weeks = waited(problem, people.learners.get(l).registeredOn());
            for (int n = first[l]; n < first[l + 1]; n++) {
                learner[n] = l;
                weight[n] = problem.policy().weights().ofNeed(sessions[n], weeks);
            }
        }
    }

    /** Whole weeks; a date ahead counts as no wait. */
    public static int waited(Problem problem, LocalDate registeredOn) {
        return (int) Math.max(
                0, ChronoUnit.WEEKS.between(registeredOn, problem.week().monday()));
    }

    /** Of one learner, at most. */
    public int most() {
        int most = 0;
        for (int l = 0; l + 1 < first.length; l++) {
            most = Math.max(most, first[l + 1] - first[l]);
        }
        return most;
    }

    public Problem.Need asked(int need) {
        return asked.get(need);
    }

    /** The learner's need of this subject, -1 if there is none; so there is of nobody, who is -1. */
    public int find(int ofLearner, String subject) {
        if (ofLearner < 0) {
            return -1;
        }
        for (int n = first[ofLearner]; n < first[ofLearner + 1]; n++) {
            if (asked.get(n).subject().key().equals(subject)) {
                return n;
            }
        }
        return -1;
    }
}

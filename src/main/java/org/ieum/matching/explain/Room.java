package org.ieum.matching.explain;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Openings;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** Whether a tutor could take a need beside what both have otherwise. */
record Room(Problem problem, Problem.Learner learner, Problem.Tutor tutor, Problem.Need need) {

    boolean isThere(List<Plan.Line> learnersOthers, List<Plan.Line> tutorsOthers) {
        int sessions =
                tutorsOthers.stream().mapToInt(line -> line.times().size()).sum();
        long learners = Stream.concat(tutorsOthers.stream().map(Plan.Line::learner), Stream.of(learner.id()))
                .distinct()
                .count();
        return sessions + need.sessions() <= tutor.maxSessions()
                && learners <= tutor.maxLearners()
                && Stream.of(Meeting.values()).anyMatch(meeting -> hasTimes(meeting, learnersOthers, tutorsOthers));
    }

    private boolean hasTimes(Meeting meeting, List<Plan.Line> learnersOthers, List<Plan.Line> tutorsOthers) {
        if (!Pairs.canMeet(learner, tutor, meeting)) {
            return false;
        }
        long[] learners = open(learner.free(), learnersOthers, meeting);
        long[] tutors = open(tutor.free(), tutorsOthers, meeting);
        int days = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            days += DayMasks.starts(learners[day] & tutors[day], need.minutes() / HalfHour.MINUTES) != 0 ? 1 : 0;
        }
        return days >= need.sessions();
    }

    private long[] open(HalfHours free, List<Plan.Line> others, Meeting meeting) {
        Openings openings =
                new Openings(new long[][] {free.masks()}, problem.policy().travelMinutes() / HalfHour.MINUTES);
        for (Plan.Line line : others) {
            int length = line.times().first().minutes() / HalfHour.MINUTES;
            openings.close(0, line.meeting(), Times.of(List.<Session>copyOf(line.times())), length);
        }
        return openings.of(0, meeting);
    }
}

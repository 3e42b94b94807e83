package org.ieum.matching.planner;

import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.WishTable;
import org.ieum.matching.model.Problem;

/** Makes the planner's offers out of an instance's numbers. */
final class Roster {

    private final Instance instance;
    private final TeachingSlot.Teacher[] teachers;
    private final WishTable wishes;

    Roster(Instance instance) {
        this.instance = instance;
        teachers = IntStream.range(0, instance.tutorCount())
                .mapToObj(this::teacher)
                .toArray(TeachingSlot.Teacher[]::new);
        wishes = new WishTable(instance);
    }

    private TeachingSlot.Teacher teacher(int number) {
        Problem.Tutor tutor = instance.people.tutors.get(number);
        return new TeachingSlot.Teacher(number, tutor.maxSessions(), tutor.maxLearners());
    }

    TeachingSlot slot(int need, int tutor, Meeting meeting, long times) {
        return new TeachingSlot(teachers[tutor], meeting, times, wishes.of(need, tutor));
    }
}

package org.ieum.matching.planner;

import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Wishes;
import org.ieum.matching.model.Problem;

/** Makes the planner's offers out of an instance's numbers. */
final class Roster {

    private final Instance instance;
    private final Offer.Teacher[] teachers;
    private final Wishes wishes;

    Roster(Instance instance) {
        this.instance = instance;
        teachers = IntStream.range(0, instance.tutorCount())
                .mapToObj(this::teacher)
                .toArray(Offer.Teacher[]::new);
        wishes = new Wishes(instance);
    }

    private Offer.Teacher teacher(int number) {
        Problem.Tutor tutor = instance.people.tutors.get(number);
        return new Offer.Teacher(number, tutor.maxSessions(), tutor.maxLearners());
    }

    Offer offer(int need, int tutor, Meeting meeting, long times) {
        return new Offer(teachers[tutor], meeting, times, wishes.of(need, tutor));
    }
}

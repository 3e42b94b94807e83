package org.ieum.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;

/** Makes the planner's offers out of an instance's numbers. */
final class Roster {

    private static final int DEAREST = 4;

    private record Pair(int learner, int tutor) {}

    private final Instance instance;
    private final Offer.Teacher[] teachers;
    private final Map<Pair, Integer> wishes = new HashMap<>();

    Roster(Instance instance) {
        this.instance = instance;
        teachers = IntStream.range(0, instance.tutorCount())
                .mapToObj(this::teacher)
                .toArray(Offer.Teacher[]::new);
        for (Problem.Wish wish : instance.problem.wishes()) {
            Pair pair = new Pair(instance.people.learner(wish.learner()), instance.people.tutor(wish.tutor()));
            wishes.merge(pair, DEAREST - wish.rank(), Integer::sum);
        }
    }

    private Offer.Teacher teacher(int number) {
        Problem.Tutor tutor = instance.people.tutors.get(number);
        return new Offer.Teacher(number, tutor.maxSessions(), tutor.maxLearners());
    }

    Offer offer(int need, int tutor, Meeting meeting, long times) {
        return new Offer(teachers[tutor], meeting, times, wish(need, tutor));
    }

    /** How dearly the two wish for each other: 3 for a first rank down to 1 for a third, of both sides together. */
    int wish(int need, int tutor) {
        return wishes.getOrDefault(new Pair(instance.needs.learner[need], tutor), 0);
    }
}

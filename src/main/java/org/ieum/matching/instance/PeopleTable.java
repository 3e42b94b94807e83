package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Problem;

/** The problem's people under small numbers, in the order of their ids so that the order of the lists decides nothing. */
public final class PeopleTable {

    public final List<Problem.Learner> learners;
    public final List<Problem.Tutor> tutors;
    public final long[][] learnerFree;
    public final long[][] tutorFree;
    private final long[] learnerIds;
    private final long[] tutorIds;
    private final Map<String, Integer> cities = new HashMap<>();
    private final boolean[] learnerOnline;
    private final boolean[] tutorOnline;
    private final int[] learnerCity;
    private final int[] tutorCity;
    private final Place[] learnerPlaces;
    private final Place[] tutorPlaces;

    PeopleTable(Problem problem) {
        learners = sorted(problem.learners(), Problem.Learner::id);
        tutors = sorted(problem.tutors(), Problem.Tutor::id);
        learnerIds = learners.stream().mapToLong(Problem.Learner::id).toArray();
        tutorIds = tutors.stream().mapToLong(Problem.Tutor::id).toArray();
        learnerFree = learners.stream().map(l -> l.free().masks()).toArray(long[][]::new);
        tutorFree = tutors.stream().map(t -> t.free().masks()).toArray(long[][]::new);
        learnerOnline = new boolean[learners.size()];
        for (int l = 0; l < learnerOnline.length; l++) {
            learnerOnline[l] = learners.get(l).delivery().allows(Meeting.ONLINE);
        }
        tutorOnline = new boolean[tutors.size()];
        for (int t = 0; t < tutorOnline.length; t++) {
            tutorOnline[t] = tutors.get(t).delivery().allows(Meeting.ONLINE);
        }
        learnerCity = learners.stream()
                .mapToInt(l -> inPersonCity(l.city(), l.delivery()))
                .toArray();
        tutorCity = tutors.stream()
                .mapToInt(t -> inPersonCity(t.city(), t.delivery()))
                .toArray();
        learnerPlaces = places(learnerCity, learnerOnline);
        tutorPlaces = places(tutorCity, tutorOnline);
    }

    /** Few places are different, and each is kept once. */
    private static Place[] places(int[] city, boolean[] online) {
        Map<Place, Place> kept = new HashMap<>();
        Place[] places = new Place[city.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = kept.computeIfAbsent(new Place(city[i], online[i]), same -> same);
        }
        return places;
    }

    private static <P> List<P> sorted(List<P> people, ToLongFunction<P> id) {
        return people.stream()
                .sorted((a, b) -> Long.compare(id.applyAsLong(a), id.applyAsLong(b)))
                .toList();
    }

    /** -1 for who meets online only or has no city. */
    private int inPersonCity(Optional<String> city, Delivery delivery) {
        return city.isPresent() && delivery.allows(Meeting.IN_PERSON)
                ? cities.computeIfAbsent(city.get(), c -> cities.size())
                : -1;
    }

    /** The learner's number, -1 if the problem has no such learner. */
    public int learner(long id) {
        return number(learnerIds, id);
    }

    /** The tutor's number, -1 if the problem has no such tutor. */
    public int tutor(long id) {
        return number(tutorIds, id);
    }

    private static int number(long[] ids, long id) {
        return Math.max(-1, Arrays.binarySearch(ids, id));
    }

    /** All that rule 3 asks of somebody: the city's number for lessons in person, -1 for none, and whether online will do. */
    record Place(int city, boolean online) {}

    Place place(int learner) {
        return learnerPlaces[learner];
    }

    Place tutorPlace(int tutor) {
        return tutorPlaces[tutor];
    }

    /** In how many cities somebody would meet in person. */
    int cities() {
        return cities.size();
    }

    /** Rule 3 for one way to meet. */
    public boolean canMeet(int learner, int tutor, Meeting meeting) {
        return switch (meeting) {
            case IN_PERSON -> learnerCity[learner] >= 0 && learnerCity[learner] == tutorCity[tutor];
            case ONLINE -> learnerOnline[learner] && tutorOnline[tutor];
        };
    }
}

package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Rule;

/**
 * Whom to ask first for a need that got nobody. Only finds candidates quickly; whether they serve is for an
 * {@link Excerpt} to show.
 */
final class Teachers {

    private static final int WITH_ROOM = 6;
    private static final int FULL = 10;
    /** Tutors with room for each need that may have to go elsewhere. */
    private static final int HELPERS = 2;

    private static final int MOST = 40;

    private final Situation situation;
    private final Instance instance;
    private final Map<String, int[]> bySubject = new HashMap<>();

    private int need;
    private int[] teaching = new int[0];
    private Rule[] broken = new Rule[0];

    Teachers(Situation situation) {
        this.situation = situation;
        instance = situation.instance;
    }

    /** Turns to a need. */
    void consider(int of) {
        need = of;
        String subject = instance.needs.asked(of).subject().key();
        teaching = bySubject.computeIfAbsent(
                subject,
                key -> IntStream.range(0, instance.tutorCount())
                        .filter(t -> instance.people.tutors.get(t).subjects().contains(key))
                        .toArray());
        broken = new Rule[teaching.length];
        for (int i = 0; i < teaching.length; i++) {
            Rule rule = instance.rules.brokenAmongTeachers(of, teaching[i], false);
            broken[i] = rule == null && isKeptApart(of, teaching[i]) ? Rule.VETO : rule;
        }
    }

    private boolean isKeptApart(int of, int tutor) {
        return instance.rules.isVetoed(instance.needs.learner[of], tutor) || instance.rules.isRejected(of, tutor);
    }

    /** Those of the subject whom this rule takes out first, times aside; null for those whom none takes out. */
    int[] by(Rule rule) {
        return IntStream.range(0, teaching.length)
                .filter(i -> broken[i] == rule)
                .map(i -> teaching[i])
                .toArray();
    }

    /** On how many days two people have time for a lesson, but for one day. */
    static int days(long[] one, long[] other, int length, int except) {
        int days = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            days += day != except && DayMasks.starts(one[day] & other[day], length) != 0 ? 1 : 0;
        }
        return days;
    }

    boolean hasRoom(int tutor, int sessions) {
        return situation.board.sessionsLeft(tutor) >= sessions
                && situation.hasPlace(tutor, instance.needs.learner[need]);
    }

    /** Of these tutors the ids of those to plan with: some with room, some without, and who might take what they have. */
    Set<Long> around(int[] tutors, long[] free, int sessions, int length) {
        long[] open = besideOtherLessons(free);
        List<Integer> chosen = new ArrayList<>();
        List<Integer> full = new ArrayList<>();
        for (int tutor : tutors) {
            if (days(free, instance.people.tutorFree[tutor], length, -1) >= sessions) {
                boolean room =
                        hasRoom(tutor, sessions) && days(open, situation.tutorOpen[tutor], length, -1) >= sessions;
                (room ? chosen : full).add(tutor);
            }
        }
        List<Integer> all = new ArrayList<>(chosen.subList(0, Math.min(WITH_ROOM, chosen.size())));
        all.addAll(full.subList(0, Math.min(FULL, full.size())));
        return withHelpers(all);
    }

    private long[] besideOtherLessons(long[] free) {
        int learner = instance.needs.learner[need];
        long[] open = free.clone();
        for (int day = 0; day < DayMasks.DAYS; day++) {
            open[day] &= ~instance.people.learnerFree[learner][day] | situation.learnerOpen[learner][day];
        }
        return open;
    }

    private Set<Long> withHelpers(List<Integer> tutors) {
        Set<Integer> all = new LinkedHashSet<>(tutors);
        for (int tutor : tutors) {
            for (int i = 0; i < situation.board.size[tutor]; i++) {
                addHelpers(situation.board.load[tutor][i], all);
            }
        }
        Set<Long> ids = new LinkedHashSet<>();
        all.forEach(tutor -> ids.add(instance.people.tutors.get(tutor).id()));
        return ids;
    }

    private void addHelpers(int other, Set<Integer> all) {
        int sessions = instance.needs.sessions[other];
        int length = instance.needs.length[other];
        long[] open = situation.learnerOpen[instance.needs.learner[other]];
        Arrays.stream(instance.tutors(other))
                .filter(t -> situation.board.sessionsLeft(t) >= sessions
                        && days(open, situation.tutorOpen[t], length, -1) >= sessions)
                .limit(Math.min(HELPERS, Math.max(0, MOST - all.size())))
                .forEach(all::add);
    }
}

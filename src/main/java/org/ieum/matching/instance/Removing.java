package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.matching.model.Rule;

/**
 * Counts what each rule takes out for a need. Needs that are the same to the rules, as most are, go through them together;
 * only vetoes and times are each need's own.
 */
final class Removing {

    private final Facts facts;
    private final NeedTable needs;
    private final Map<String, int[]> teaching = new HashMap<>();

    /** Those who teach a subject: whom the rules but the veto and the times let pass, and what took out the others. */
    private final class Passed {

        final int[] tutors;
        final Funnel others;
        /** By page of tutors and half hour of the week, who is free. */
        private final long[] free;

        Passed(int[] tutors, Funnel others) {
            this.tutors = tutors;
            this.others = others;
            free = new long[(tutors.length + TutorPages.PAGE - 1) / TutorPages.PAGE * facts.used.week()];
            for (int i = 0; i < tutors.length; i++) {
                write(i / TutorPages.PAGE * facts.used.week(), 1L << i, facts.people.tutorFree[tutors[i]]);
            }
        }

        private void write(int at, long bit, long[] hours) {
            for (int day = 0; day < DayMasks.DAYS; day++) {
                for (long left = hours[day] & facts.used.mask(); left != 0; left &= left - 1) {
                    free[at + facts.used.word(day, Long.numberOfTrailingZeros(left))] |= bit;
                }
            }
        }

        boolean has(int tutor) {
            return Arrays.binarySearch(tutors, tutor) >= 0;
        }

        /** How many find no time for the need, whatever else they do. */
        int withoutTimes(int need) {
            long[] starts = DayMasks.none();
            for (int day = 0; day < DayMasks.DAYS; day++) {
                starts[day] = DayMasks.starts(facts.people.learnerFree[needs.learner[need]][day], needs.length[need]);
            }
            int without = tutors.length;
            for (int at = 0; at < free.length; at += facts.used.week()) {
                without -=
                        Long.bitCount(facts.used.whoFinds(free, at, starts, needs.length[need], needs.sessions[need]));
            }
            return without;
        }
    }

    Removing(Fits fits) {
        facts = fits.facts;
        needs = facts.needs;
    }

    /** In the order of the needs. */
    Funnel[] of(int[] of) {
        Funnel[] funnels = new Funnel[of.length];
        IntStream.range(0, of.length)
                .boxed()
                .collect(Collectors.groupingBy(i -> facts.rules.signature(of[i])))
                .values()
                .parallelStream()
                .forEach(alike -> {
                    Passed passed = pass(of[alike.get(0)]);
                    alike.forEach(i -> funnels[i] = funnel(of[i], passed));
                });
        return funnels;
    }

    private Funnel funnel(int need, Passed all) {
        Funnel funnel = all.others.copy();
        funnel.remove(Rule.TIMES, all.withoutTimes(need));
        int running = facts.runningTutor(need);
        IntStream.concat(facts.rules.apartFrom(need), IntStream.of(running))
                .distinct()
                .filter(all::has)
                .forEach(tutor -> judgeAgain(need, tutor, funnel));
        if (running >= 0) {
            judgeMildly(need, running, funnel);
        }
        return funnel;
    }

    /** By more than the times, which alone were counted; who teaches the need now comes after this. */
    private void judgeAgain(int need, int tutor, Funnel funnel) {
        funnel.remove(facts.findsAlone(need, tutor) ? null : Rule.TIMES, -1);
        funnel.remove(facts.runs(need, tutor) ? null : ownRule(need, tutor, false), 1);
    }

    /** Who teaches the need now is held to less than others. */
    private void judgeMildly(int need, int running, Funnel funnel) {
        if (!facts.people
                .tutors
                .get(running)
                .subjects()
                .contains(needs.asked(need).subject().key())) {
            return;
        }
        Rule others = facts.rules.brokenAmongTeachers(need, running, false);
        Rule mild = facts.rules.brokenAmongTeachers(need, running, true);
        funnel.remove(others, -1);
        funnel.remove(mild == null ? ownRule(need, running, true) : mild, 1);
    }

    private Passed pass(int need) {
        int[] subject = whoTeaches(needs.asked(need).subject().key());
        Funnel others = new Funnel();
        others.remove(Rule.SUBJECT, facts.tutorCount() - subject.length);
        IntList tutors = new IntList();
        for (int tutor : subject) {
            Rule broken = facts.rules.brokenAmongTeachers(need, tutor, false);
            others.remove(broken, 1);
            if (broken == null) {
                tutors.add(tutor);
            }
        }
        return new Passed(tutors.toArray(), others);
    }

    private int[] whoTeaches(String subject) {
        synchronized (teaching) {
            return teaching.computeIfAbsent(
                    subject,
                    key -> IntStream.range(0, facts.tutorCount())
                            .filter(t -> facts.people.tutors.get(t).subjects().contains(key))
                            .toArray());
        }
    }

    private Rule ownRule(int need, int tutor, boolean running) {
        if (facts.rules.isVetoed(needs.learner[need], tutor)) {
            return Rule.VETO;
        }
        if (!facts.findsAlone(need, tutor)) {
            return Rule.TIMES;
        }
        return !running && facts.rules.isRejected(need, tutor) ? Rule.REJECTED : null;
    }
}

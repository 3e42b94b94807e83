package org.ieum.matching.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Rules.Signature, Passed> passed = new ConcurrentHashMap<>();

    /** Those who teach a subject: whom the rules but the veto and the times let pass, and what took out the others. */
    private record Passed(int[] tutors, Funnel others) {}

    Removing(Fits fits) {
        facts = fits.facts;
        needs = facts.needs;
    }

    Funnel of(int need) {
        Passed all = passed.computeIfAbsent(facts.rules.signature(need), same -> pass(need));
        Funnel funnel = all.others().copy();
        int running = facts.runningTutor(need);
        for (int tutor : all.tutors()) {
            if (tutor != running) {
                funnel.remove(ownRule(need, tutor, false), 1);
            }
        }
        if (running >= 0) {
            judgeMildly(need, running, funnel);
        }
        return funnel;
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

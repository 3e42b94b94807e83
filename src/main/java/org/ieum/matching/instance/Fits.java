package org.ieum.matching.instance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.matching.model.Rule;

/**
 * Tries every need with every tutor of its subject, and counts what each rule takes out on the way. Needs that are the
 * same to the rules, as most are, go through them together; only vetoes and times are each need's own.
 */
final class Fits {

    private final Facts facts;
    private final NeedTable needs;
    private final Map<String, int[]> teaching = new HashMap<>();
    private final int[][] tutors;
    private final Funnel[] removals;

    Fits(Facts facts) {
        this.facts = facts;
        needs = facts.needs;
        tutors = new int[needs.count][];
        removals = new Funnel[needs.count];
        for (int need = 0; need < needs.count; need++) {
            teaching.computeIfAbsent(needs.asked(need).subject().key(), this::whoTeaches);
        }
        Collection<List<Integer>> alike = IntStream.range(0, needs.count)
                .boxed()
                .collect(Collectors.groupingBy(facts.rules::signature))
                .values();
        alike.parallelStream().forEach(this::tryAll);
    }

    private int[] whoTeaches(String subject) {
        return IntStream.range(0, facts.tutorCount())
                .filter(t -> facts.people.tutors.get(t).subjects().contains(subject))
                .toArray();
    }

    private void tryAll(List<Integer> alike) {
        int one = alike.get(0);
        int[] subject = teaching.get(needs.asked(one).subject().key());
        Rule[] broken = new Rule[subject.length];
        for (int i = 0; i < subject.length; i++) {
            broken[i] = facts.rules.brokenAmongTeachers(one, subject[i], false);
        }
        for (int need : alike) {
            tryAll(need, subject, broken);
        }
    }

    private void tryAll(int need, int[] subject, Rule[] broken) {
        Funnel funnel = new Funnel();
        funnel.remove(Rule.SUBJECT, facts.tutorCount() - subject.length);
        IntList found = new IntList();
        int running = facts.runningTutor(need);
        for (int i = 0; i < subject.length; i++) {
            int tutor = subject[i];
            Rule first = tutor == running ? facts.rules.brokenAmongTeachers(need, tutor, true) : broken[i];
            Rule rule = first == null ? ownRule(need, tutor, tutor == running) : first;
            if (rule != null) {
                funnel.remove(rule, 1);
            } else if (!facts.isPinned(need) && facts.finds(need, tutor)) {
                found.add(tutor);
            }
        }
        removals[need] = funnel;
        tutors[need] = found.toArray();
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

    /** Per need the tutors who fit and have room beside what is pinned, rising; none for a pinned need. */
    int[][] tutors() {
        return tutors;
    }

    Funnel[] removals() {
        return removals;
    }
}

package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Subject;
import org.ieum.matching.model.Problem;

/** What each person speaks, as sets of numbered languages at each level that rules 1 and 2 ask for. */
final class Speech {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet[] learnerTalks;
    private final BitSet[] learnerBegins;
    private final BitSet[] tutorTalks;
    private final BitSet[] tutorMasters;
    private final int[][] learnerLanguages;
    private final int[][] tutorLanguages;
    /** Few sets are different, and each is kept once. */
    private final Map<BitSet, BitSet> kept = new HashMap<>();

    Speech(List<Problem.Learner> learners, List<Problem.Tutor> tutors) {
        learnerTalks = learners.stream().map(l -> at(Level.B1, l.languages())).toArray(BitSet[]::new);
        learnerBegins = learners.stream().map(l -> at(Level.A2, l.languages())).toArray(BitSet[]::new);
        tutorTalks = tutors.stream().map(t -> at(Level.B1, t.languages())).toArray(BitSet[]::new);
        learnerLanguages = lists(learnerTalks);
        tutorLanguages = lists(tutorTalks);
        tutorMasters = tutors.stream().map(t -> at(Level.C1, t.languages())).toArray(BitSet[]::new);
    }

    private BitSet at(Level least, List<LanguageSkill> skills) {
        BitSet set = new BitSet();
        for (LanguageSkill skill : skills) {
            if (skill.level().atLeast(least)) {
                set.set(number(skill.language()));
            }
        }
        return kept.computeIfAbsent(set, same -> same);
    }

    private static int[][] lists(BitSet[] sets) {
        Map<BitSet, int[]> lists = new HashMap<>();
        return Arrays.stream(sets)
                .map(set -> lists.computeIfAbsent(set, s -> s.stream().toArray()))
                .toArray(int[][]::new);
    }

    private int number(String language) {
        return numbers.computeIfAbsent(language, l -> numbers.size());
    }

    /** The number of the language that the subject teaches, -1 if it teaches none. */
    int taught(Subject subject) {
        Optional<String> language = subject.language();
        return language.isPresent() ? number(language.get()) : -1;
    }

    /** How many languages anybody speaks or learns. */
    int languages() {
        return numbers.size();
    }

    int[] languagesOfTutor(int tutor) {
        return tutorLanguages[tutor];
    }

    int[] languagesOfLearner(int learner) {
        return learnerLanguages[learner];
    }

    BitSet talksOfTutor(int tutor) {
        return tutorTalks[tutor];
    }

    BitSet talksOfLearner(int learner) {
        return learnerTalks[learner];
    }

    /** Whether a lesson in the language taught will do for the learner. */
    boolean isHeldInIt(int learner, int taught) {
        return taught >= 0 && learnerBegins[learner].get(taught);
    }

    /** Rule 1's second half: who teaches a language knows it well. */
    boolean canTeach(int tutor, int taught) {
        return taught < 0 || tutorMasters[tutor].get(taught);
    }

    /** All that the rules ask of a learner's languages. */
    record Of(BitSet talks, BitSet begins) {}

    Of of(int learner) {
        return new Of(learnerTalks[learner], learnerBegins[learner]);
    }

    /** Rule 2. */
    boolean canTalk(int learner, int tutor, int taught) {
        return learnerTalks[learner].intersects(tutorTalks[tutor])
                || (taught >= 0 && tutorMasters[tutor].get(taught) && learnerBegins[learner].get(taught));
    }
}

package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Subject;
import org.ieum.matching.model.Pattern;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;

/**
 * Tutors who do not exist: each subject that somebody waits for, in each city of theirs or online only, by each pattern
 * of times. In all else they are usual: languages that half of the tutors speak, and lessons and learners of the tutor in
 * the middle. Their gender is left open, so that a figure does not depend on who comes.
 */
final class Hypotheses {

    private static final int SESSIONS = 4;
    private static final int LEARNERS = 3;

    private final Problem problem;
    private final int sessions;
    private final int learners;
    private final List<LanguageSkill> languages;

    Hypotheses(Problem problem) {
        this.problem = problem;
        sessions = median(Problem.Tutor::maxSessions, SESSIONS);
        learners = median(Problem.Tutor::maxLearners, LEARNERS);
        languages = usual();
    }

    private int median(ToIntFunction<Problem.Tutor> number, int otherwise) {
        int[] sorted = problem.tutors().stream().mapToInt(number).sorted().toArray();
        return sorted.length == 0 ? otherwise : sorted[sorted.length / 2];
    }

    /** What half of the tutors speak well enough to teach in; without tutors, what half of the learners do. */
    private List<LanguageSkill> usual() {
        List<List<LanguageSkill>> people = problem.tutors().isEmpty()
                ? problem.learners().stream().map(Problem.Learner::languages).toList()
                : problem.tutors().stream().map(Problem.Tutor::languages).toList();
        Map<String, Long> speakers = people.stream()
                .flatMap(skills -> skills.stream()
                        .filter(skill -> skill.level().atLeast(Level.B1))
                        .map(LanguageSkill::language)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return speakers.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= people.size())
                .map(entry -> new LanguageSkill(entry.getKey(), Level.B1))
                .toList();
    }

    /** Tutors under numbers that fall from {@code id}; those in a city and those with one pattern side by side. */
    List<Problem.Tutor> forNeedsOf(Collection<Problem.Learner> waiting, long id) {
        List<Problem.Tutor> tutors = new ArrayList<>();
        for (Subject subject : subjects(waiting)) {
            for (Optional<String> city : cities(waiting, subject)) {
                for (Pattern pattern : Pattern.values()) {
                    tutors.add(tutor(id - tutors.size(), subject, city, pattern));
                }
            }
        }
        return tutors;
    }

    private static List<Subject> subjects(Collection<Problem.Learner> waiting) {
        return waiting.stream()
                .flatMap(learner -> learner.needs().stream())
                .map(Problem.Need::subject)
                .distinct()
                .sorted(Comparator.comparing(Subject::key))
                .toList();
    }

    /** Online first: who is good anywhere is found sooner. */
    private static List<Optional<String>> cities(Collection<Problem.Learner> waiting, Subject subject) {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        waiting.stream()
                                .filter(learner -> learner.delivery() != Delivery.ONLINE
                                        && learner.needs().stream()
                                                .anyMatch(need -> need.subject().equals(subject)))
                                .map(Problem.Learner::city)
                                .filter(Optional::isPresent)
                                .distinct()
                                .sorted(Comparator.comparing(Optional::orElseThrow)))
                .toList();
    }

    private Problem.Tutor tutor(long id, Subject subject, Optional<String> city, Pattern pattern) {
        List<LanguageSkill> spoken = new ArrayList<>(languages);
        subject.language().ifPresent(language -> {
            spoken.removeIf(skill -> skill.language().equals(language));
            spoken.add(new LanguageSkill(language, Level.C1));
        });
        return new Problem.Tutor(
                id,
                Problem.Intake.APPROVED,
                Gender.UNDISCLOSED,
                city,
                city.isPresent() ? Delivery.EITHER : Delivery.ONLINE,
                spoken,
                new HashSet<>(List.of(subject.key())),
                pattern.hours(),
                sessions,
                learners,
                new Commitment(
                        problem.week().monday(),
                        problem.week()
                                .monday()
                                .plusWeeks(Math.max(
                                        Commitment.MIN_WEEKS, problem.policy().weeksLeft()))),
                // Whoever is looked for can have their record checked.
                true);
    }

    static Recruit recruit(Problem.Tutor tutor, int served, long weight) {
        return new Recruit(
                tutor.subjects().iterator().next(),
                tutor.city(),
                Arrays.stream(Pattern.values())
                        .filter(pattern -> pattern.hours().equals(tutor.free()))
                        .findFirst()
                        .orElseThrow(),
                tutor.languages().stream().map(LanguageSkill::language).toList(),
                tutor.maxSessions(),
                tutor.maxLearners(),
                served,
                weight);
    }
}

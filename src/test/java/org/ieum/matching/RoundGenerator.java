package org.ieum.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Side;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;

/** Rounds by chance, of the same make as the sample data: four tutors for five learners, and too few of them. */
public final class RoundGenerator {

    private static final LocalDate MONDAY = ProblemBuilder.MONDAY;
    private static final List<String> SUBJECTS = List.of(
            "english",
            "english",
            "english",
            "english",
            "math",
            "it",
            "korean",
            "chinese",
            "business",
            "economics",
            "essay-writing",
            "science");
    private static final List<String> CITIES = List.of(
            "Seoul", "Seoul", "Seoul", "Seoul", "Incheon", "Incheon", "Suwon", "Busan", "Daegu", "Ansan", "Daejeon");
    private static final List<String> LEARNERS_SPEAK =
            List.of("ko:native en:A1", "ko:native en:A2", "ko:native en:B1", "ko:native en:A2 zh:B2", "zh:native");
    private static final List<String> TUTORS_SPEAK = List.of(
            "ko:native en:B2", "ko:native en:C1", "en:native", "en:native ko:A2", "ko:native en:C2", "ko:C1 zh:native");
    private static final List<Integer> ONE_TO_SIX = List.of(1, 1, 1, 2, 2, 2, 3, 4, 6);
    private static final List<Integer> ONE_TO_FOUR = List.of(1, 1, 1, 1, 2, 2, 3, 4);

    private final SplittableRandom random;
    private final Map<String, List<LanguageSkill>> languages = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<Set<String>, Set<String>> taught = new HashMap<>();
    /** What several people have alike is kept once: a million of them have to find room beside the solver. */
    private final Map<Object, Object> kept = new HashMap<>();

    public RoundGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A round of so many learners with nothing running yet. */
    public Problem round(int learners) {
        List<Problem.Learner> learning =
                IntStream.rangeClosed(1, learners).mapToObj(this::learner).toList();
        List<Problem.Tutor> teaching = IntStream.rangeClosed(1, Math.max(1, learners * 4 / 5))
                .mapToObj(this::tutor)
                .toList();
        List<Problem.Veto> vetoes = IntStream.range(0, learners / 40)
                .mapToObj(i -> new Problem.Veto(1 + random.nextInt(learners), 1 + random.nextInt(teaching.size())))
                .toList();
        List<Problem.Wish> wishes = IntStream.range(0, learners / 15)
                .mapToObj(i -> new Problem.Wish(
                        1 + random.nextInt(learners),
                        1 + random.nextInt(teaching.size()),
                        random.nextBoolean() ? Side.LEARNER : Side.TUTOR,
                        1 + random.nextInt(3)))
                .toList();
        Week week = new Week(MONDAY, ZoneId.of("Asia/Seoul"));
        return new Problem(week, Policy.DEFAULT, learning, teaching, List.of(), List.of(), List.of(), wishes, vetoes);
    }

    private Problem.Learner learner(int id) {
        return new Problem.Learner(
                id,
                kept(Optional.of(any(CITIES))),
                any(List.of(Delivery.values())),
                languages(any(LEARNERS_SPEAK)),
                hours(),
                needs(),
                random.nextInt(12) == 0 ? kept(Optional.of(Gender.FEMALE)) : Optional.empty(),
                kept(MONDAY.minusDays(random.nextInt(1 + random.nextInt(350)))),
                false);
    }

    private List<Problem.Need> needs() {
        Set<String> subjects = new TreeSet<>();
        for (int i = any(List.of(1, 1, 1, 2, 2, 3)); i > 0; i--) {
            subjects.add(any(SUBJECTS));
        }
        return kept(subjects.stream()
                .map(key -> kept(new Problem.Need(
                        subject(key), any(List.of(1, 1, 1, 2, 2, 3)), any(List.of(60, 60, 60, 90, 90, 120)))))
                .toList());
    }

    private Subject subject(String key) {
        return subjects.computeIfAbsent(key, RoundGenerator::newSubject);
    }

    private static Subject newSubject(String key) {
        return new Subject(
                key,
                switch (key) {
                    case "english" -> Optional.of("en");
                    case "korean" -> Optional.of("ko");
                    case "chinese" -> Optional.of("zh");
                    default -> Optional.empty();
                });
    }

    private Problem.Tutor tutor(int id) {
        Set<String> subjects = new TreeSet<>();
        for (int i = any(List.of(1, 1, 2, 2, 3)); i > 0; i--) {
            subjects.add(any(SUBJECTS));
        }
        LocalDate start = kept(MONDAY.minusDays(random.nextInt(400) - 40));
        return new Problem.Tutor(
                id,
                random.nextInt(30) == 0 ? Problem.Intake.PAUSED : Problem.Intake.APPROVED,
                any(List.of(Gender.values())),
                kept(Optional.of(any(CITIES))),
                any(List.of(Delivery.EITHER, Delivery.EITHER, Delivery.IN_PERSON, Delivery.ONLINE)),
                languages(any(TUTORS_SPEAK)),
                taught.computeIfAbsent(subjects, same -> same),
                hours(),
                any(ONE_TO_SIX),
                any(ONE_TO_FOUR),
                kept(new Commitment(start, kept(start.plusDays(364 + random.nextInt(500))))),
                false);
    }

    private List<LanguageSkill> languages(String skills) {
        return languages.computeIfAbsent(
                skills,
                all -> Stream.of(all.split(" ", -1)).map(LanguageSkill::parse).toList());
    }

    /** A few evenings and mornings of the week. */
    private HalfHours hours() {
        IntStream hours = IntStream.empty();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int begin = random.nextInt(7) * HalfHour.DAY + any(List.of(18, 20, 27, 28, 36, 36, 38, 39));
            hours = IntStream.concat(hours, IntStream.range(begin, begin + 3 + random.nextInt(7)));
        }
        return HalfHours.of(hours);
    }

    @SuppressWarnings("unchecked")
    private <T> T kept(T one) {
        return (T) kept.computeIfAbsent(one, same -> same);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

package org.ieum.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ieum.kernel.HalfHours;
import org.ieum.matching.BySteps;
import org.ieum.matching.Matching;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.price.Guide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search in parts beside each other: whatever they do, it is one plan. */
class PartedTest {

    private static final int PARTS = 3;
    private static final double USUAL = 29;

    private static Annealing annealing(Instance instance, long seed) {
        double[] holds = IntStream.of(instance.needs.weight)
                .mapToDouble(each -> each / 2.0)
                .toArray();
        double[] earnings = new double[instance.tutorCount()];
        Arrays.fill(earnings, USUAL * 2);
        return new Annealing(instance, new Guide(holds, earnings), USUAL, seed);
    }

    private static Board searched(Instance instance, long seed, Executor others) {
        Annealing whole = annealing(instance, seed);
        Parted parted = new Parted(instance, whole, PARTS, others, new SplittableRandom(seed));
        parted.fill();
        long filled = whole.board().weight();
        for (int turn = 0; turn < 20; turn++) {
            parted.cool(turn / 20.0);
            parted.run(900);
            keepTheirTutors(instance, whole.board());
        }
        assertThat(whole.board().weight()).isGreaterThan(filled);
        return whole.board();
    }

    /** After each turn: what was given up in one would mostly find its way back in the next. */
    private static void keepTheirTutors(Instance instance, Board board) {
        for (int need : instance.bound.all()) {
            assertThat(board.tutor[need]).isEqualTo(instance.bound.tutor(need));
        }
    }

    private static List<Placement> plan(Board board) {
        return Assignment.of(board).all();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatPartsFindTogetherIsAPlan(long seed) {
        Problem problem = new RoundGenerator(seed).round(300);
        Instance instance = Compiling.of(problem);
        Board board = searched(instance, seed, Runnable::run);
        List<Plan.Line> lines = new Lines(instance, Assignment.of(board)).lines();
        assertThat(Matching.violations(problem, lines)).isEmpty();
        assertThat(board.weight())
                .isEqualTo(plan(board).stream()
                        .mapToLong(placement -> instance.needs.weight[placement.need()])
                        .sum());
        assertThat(board.waitingCount()).isEqualTo(instance.open.length - lines.size());
        assertThat(IntStream.of(board.waiting).limit(board.waitingCount()).distinct())
                .hasSize(board.waitingCount())
                .allMatch(need -> board.tutor[need] == Board.NOBODY);
    }

    /** Who is faster decides nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threadsFindWhatOneDoesInTurn(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(300));
        ExecutorService threads = Executors.newFixedThreadPool(PARTS);
        try {
            assertThat(plan(searched(instance, seed, threads)))
                    .isEqualTo(plan(searched(instance, seed, Runnable::run)));
        } finally {
            threads.shutdown();
        }
    }

    /** With lessons that run, some of them at times that are no longer free, and proposals that were kept. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsToBeKeptIsKeptInParts(long seed) {
        Problem first = new RoundGenerator(seed).round(300);
        Plan before = new BySteps(500, seed).plan(first);
        Problem problem = later(first, before, new SplittableRandom(seed));
        assertThat(Compiling.givingWay(problem).bound.count()).isPositive();
        keepsWhatIsToBeKept(problem, seed);
    }

    /** What a coordinator locked stands in the plan as it was, whichever part its people fall into. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsLockedStaysInParts(long seed) {
        Problem first = new RoundGenerator(seed).round(300);
        Plan before = new BySteps(500, seed).plan(first);
        List<Problem.Proposed> locked = IntStream.range(0, before.lines().size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> proposed(before.lines().get(i), Problem.Hold.LOCKED))
                .toList();
        List<Plan.Line> lines = keepsWhatIsToBeKept(first.from(locked), seed);
        assertThat(locked).isNotEmpty();
        assertThat(lines.stream().map(line -> proposed(line, Problem.Hold.LOCKED)))
                .containsAll(locked);
    }

    private static List<Plan.Line> keepsWhatIsToBeKept(Problem problem, long seed) {
        Instance instance = Compiling.givingWay(problem);
        // A round as small as this is proven, and the plan is the proof's: what parts find is looked at by itself.
        Board parted = searched(instance, seed, Runnable::run);
        assertThat(Matching.violations(problem, new Lines(instance, Assignment.of(parted)).lines()))
                .isEmpty();
        PlanSearch search = search(instance, seed);
        Board board = search.run();
        List<Plan.Line> lines = new Lines(instance, Assignment.of(board)).lines();
        assertThat(Matching.violations(problem, lines)).isEmpty();
        Assignment plan = Assignment.of(board);
        assertThat(search.weight()).isEqualTo(plan.weight(instance.needs)).isLessThanOrEqualTo(search.weightAtMost());
        assertThat(plan.all()).hasSizeLessThanOrEqualTo(search.servedAtMost());
        assertThat(plan(search(instance, seed).run())).isEqualTo(plan(board));
        return lines;
    }

    private static Problem.Proposed proposed(Plan.Line line, Problem.Hold hold) {
        return new Problem.Proposed(line.learner(), line.subject(), line.tutor(), line.meeting(), line.times(), hold);
    }

    private static PlanSearch search(Instance instance, long seed) {
        Effort effort = new Effort(Duration.ofMinutes(5), 2_000, seed);
        return new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort), 0);
    }

    /** A third of the plan runs, another was kept under review; many who learn have less time than they had. */
    static Problem later(Problem first, Plan plan, SplittableRandom random) {
        List<Problem.Running> running = new ArrayList<>();
        List<Problem.Proposed> proposed = new ArrayList<>();
        for (Plan.Line line : plan.lines()) {
            switch (random.nextInt(3)) {
                case 0 ->
                    running.add(new Problem.Running(
                            line.learner(),
                            line.subject(),
                            line.tutor(),
                            line.meeting(),
                            line.times(),
                            first.week().monday().minusDays(20)));
                case 1 -> proposed.add(proposed(line, Problem.Hold.KEPT));
                default -> {}
            }
        }
        List<Problem.Learner> learners = first.learners().stream()
                .map(learner ->
                        random.nextInt(3) > 0 ? learner : learner.within(someOf(learner.free()), learner.needs()))
                .toList();
        return new Problem(
                first.week(),
                first.policy(),
                learners,
                first.tutors(),
                running,
                proposed,
                List.of(),
                first.wishes(),
                first.vetoes());
    }

    private static HalfHours someOf(HalfHours hours) {
        return HalfHours.of(hours.stream().filter(index -> index % 48 != 37));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyIsInTwoParts(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(300));
        Board board = searched(instance, seed, Runnable::run);
        SplittableRandom random = new SplittableRandom(seed);
        Part[] parts = Part.several(instance, PARTS);
        int tutors = 0;
        int taught = 0;
        for (int time = 0; time < 10; time++) {
            parts[0].divide(board, PARTS, random);
            for (Part part : parts) {
                for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
                    if (part.hasTutor(tutor)) {
                        tutors++;
                        taught += board.size[tutor];
                        assertThat(Arrays.stream(board.load[tutor]).limit(board.size[tutor]))
                                .allMatch(part::has);
                    }
                }
            }
            for (int need : instance.open) {
                long where = Arrays.stream(parts).filter(part -> part.has(need)).count();
                assertThat(where).isLessThanOrEqualTo(1);
                int tutor = board.tutor[need];
                for (Part part : parts) {
                    assertThat(tutor != Board.NOBODY && part.has(need) && isElsewhere(parts, part, tutor))
                            .isFalse();
                }
            }
        }
        assertThat(tutors).isGreaterThan(10 * instance.tutorCount() / 2).isLessThan(10 * instance.tutorCount());
        assertThat(taught).isPositive();
    }

    private static boolean isElsewhere(Part[] parts, Part here, int tutor) {
        return Arrays.stream(parts).anyMatch(part -> part != here && part.hasTutor(tutor));
    }
}

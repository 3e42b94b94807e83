package org.ieum.matching.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ieum.matching.AnyRound;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.search.PlanSearch;
import org.junit.jupiter.api.Test;

/** The two files that travel: what is read is what was written. */
class FilesTest {

    private static final String DIGEST = "d1";
    private static final long STEPS = 2_000;

    @Provide
    Arbitrary<Problem> again() {
        return AnyRound.again();
    }

    /** With running pairings, proposals of each hold, rejections, wishes and vetoes. */
    @Property(seed = "5", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aProblemComesBackAsItWas(@ForAll("again") Problem problem) throws IOException {
        assertThat(FrozenProblem.read(new ByteArrayInputStream(frozen(problem))))
                .isEqualTo(problem);
    }

    @Test
    void aLargeProblemIsAFewDozenBytesForEachOfItsPeople() throws IOException {
        Problem problem = new RoundGenerator(1).round(2_000);
        byte[] file = frozen(problem);
        assertThat(FrozenProblem.read(new ByteArrayInputStream(file))).isEqualTo(problem);
        assertThat(file.length / (problem.learners().size() + problem.tutors().size()))
                .isLessThan(48);
    }

    @Test
    void anotherFormIsRefused() throws IOException {
        byte[] plan = plan(new FoundPlan(DIGEST, 0, 1, 2, new int[0], new long[0]));
        assertThatThrownBy(() -> FrozenProblem.read(new ByteArrayInputStream(plan)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version");
    }

    @Test
    void aPlanIsOnTheBoardAsItWas() throws IOException {
        Instance instance = Compiling.givingWay(new RoundGenerator(2).round(200));
        Effort effort = new Effort(Duration.ofSeconds(1), STEPS, 0);
        Board found = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort)).run();

        byte[] file = plan(FoundPlan.of(DIGEST, 200, 300, 4_000, found));
        FoundPlan read = FoundPlan.read(new ByteArrayInputStream(file), DIGEST);

        assertThat(read.weight()).isEqualTo(200);
        assertThat(read.servedAtMost()).isEqualTo(300);
        assertThat(read.weightAtMost()).isEqualTo(4_000);
        Board board = read.board(instance);
        assertThat(board.weight()).isEqualTo(found.weight()).isPositive();
        assertThat(Assignment.of(board).all()).isEqualTo(Assignment.of(found).all());
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() throws IOException {
        byte[] file = plan(new FoundPlan(DIGEST, 0, 1, 2, new int[0], new long[0]));
        assertThatThrownBy(() -> FoundPlan.read(new ByteArrayInputStream(file), "d2"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nobodyGetsWhatTheyMayNotTake() {
        Instance instance = Compiling.givingWay(new RoundGenerator(2).round(50));
        int need = instance.open[0];
        int[] tutors = new int[instance.needs.count];
        Arrays.fill(tutors, Board.NOBODY);
        tutors[need] = 0;
        while (instance.mayTake(need, tutors[need])) {
            tutors[need]++;
        }
        FoundPlan plan = new FoundPlan(DIGEST, 0, 1, 2, tutors, new long[tutors.length]);
        assertThatThrownBy(() -> plan.board(instance)).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] frozen(Problem problem) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FrozenProblem.write(problem, file);
        return file.toByteArray();
    }

    private static byte[] plan(FoundPlan plan) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        plan.write(file);
        return file.toByteArray();
    }
}

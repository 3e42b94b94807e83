package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else checks is what was solved: a generated round comes back from its data files as it was. */
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aRoundIsReadAsItWasWritten() throws IOException {
        Problem generated = new RoundGenerator(7).round(120);
        Plan plan = new BySteps(300, 1).plan(generated);
        Problem later = new Problem(
                generated.week(),
                generated.policy(),
                generated.learners(),
                generated.tutors(),
                plan.lines().stream().map(DataFolderTest::running).toList(),
                List.of(),
                List.of(),
                generated.wishes(),
                generated.vetoes());
        DataFolder.at(folder).write(later);
        assertThat(new ProblemFiles(folder, ProblemBuilder.MONDAY).read()).isEqualTo(later);
        assertThat(later.running()).isNotEmpty();
        assertThat(later.vetoes()).isNotEmpty();
        assertThat(later.wishes()).isNotEmpty();
    }

    @Test
    void aPlanIsWrittenLineByLine() throws IOException {
        Problem generated = new RoundGenerator(8).round(60);
        Plan plan = new BySteps(300, 1).plan(generated);
        DataFolder.at(folder).write("proposals.csv", plan);
        Plan.Line first = plan.lines().get(0);
        assertThat(Files.readAllLines(folder.resolve("proposals.csv")))
                .hasSize(plan.lines().size() + 1)
                .contains("round,learner_ref,subject,tutor_ref,delivery,times,change")
                .anyMatch(
                        line -> line.startsWith("1,L" + first.learner() + "," + first.subject() + ",T" + first.tutor())
                                && line.endsWith(",new"));
    }

    private static Problem.Running running(Plan.Line line) {
        return new Problem.Running(
                line.learner(),
                line.subject(),
                line.tutor(),
                line.meeting(),
                line.times(),
                ProblemBuilder.MONDAY.minusWeeks(3));
    }
}

package org.ieum.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.demo.Planning;
import org.ieum.demo.Year;
import org.ieum.demo.YearSize;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.OwnersConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Psimulation}: a year of a house of 200 learners and 160 tutors to begin with, week by week on a real database, as we plan and in
 * two other ways, with the same lots drawn. The figures go to target/a-year.md; docs/a-year.md has them with what they mean.
 */
@QuarkusTest
class SimulatedYear {

    /** Ahead, so that no job of the background comes in between: it goes by the machine's clock. */
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    private static final int WEEKS = Integer.getInteger("year.weeks", 52);
    /** Until the first pairings have had their year. */
    private static final int LONGER = 4;

    private static final int LEARNERS = Integer.getInteger("year.learners", 200);
    private static final long SEED = Long.getLong("year.seed", Year.SEED);
    private static final int PLANNINGS = Integer.getInteger("year.plannings", 3);
    private static final double PART = LEARNERS / 200.0;
    private static final YearSize SIZE = new YearSize(LEARNERS, LEARNERS * 4 / 5, PART, PART);

    @Inject Year year;
    @Inject YearInvariants invariants;
    @Inject YearFigures figures;
    @Inject CleanDatabase database;
    @Inject OwnersConnection owner;
    @Inject BackgroundJobs jobs;

    private final Map<String, Map<String, String>> table = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Map<String, Long>> mails = new HashMap<>();

    @AfterEach
    void nobodyStays() {
        year.end();
        database.clear();
    }

    @Test
    void keepsWhatItPromisesInEveryWeek() throws IOException {
        Map<String, Planning> plannings = new LinkedHashMap<>();
        plannings.put("ours", SimulatedYear::keeping);
        plannings.put("first come, first served", OtherPlannings::firstCome);
        plannings.put("matched anew each week", OtherPlannings::anew);
        plannings.keySet().stream().limit(PLANNINGS).forEach(name -> play(name, plannings.get(name)));
        Files.writeString(
                Path.of("target", SEED == Year.SEED ? "a-year.md" : "a-year-" + SEED + ".md"),
                YearTable.of(table, mails.get("ours")));
        assertThat(broken).isEmpty();
    }

    /** Ours, and nothing that was kept was moved: the evaluator, which shares nothing with the search, finds no fault. */
    private static SolveOutcome keeping(Problem problem) {
        SolveOutcome outcome = Planning.OURS.plan(problem);
        assertThat(outcome).isInstanceOf(SolveOutcome.Solved.class);
        assertThat(Matching.violations(
                        problem, ((SolveOutcome.Solved) outcome).plan().lines()))
                .as("nothing that is kept is moved")
                .isEmpty();
        return outcome;
    }

    private void play(String name, Planning planning) {
        database.clear();
        owner.run("update screening_step set needed = false where needed");
        jobs.restDuring(() -> {
            year.begin(MONDAY, SIZE, SEED);
            int decisions = 0;
            for (int week = 0; week < WEEKS; week++) {
                decisions += year.week(week, planning);
                broken.addAll(invariants.broken(name + ", week " + week));
            }
            table.put(name, figures.read(MONDAY, WEEKS, decisions));
            mails.putIfAbsent(name, figures.mails());
            for (int week = WEEKS; week < WEEKS + LONGER; week++) {
                year.week(week, planning);
            }
            table.get(name).putAll(figures.survival());
        });
        year.end();
    }
}

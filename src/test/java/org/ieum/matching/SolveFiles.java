package org.ieum.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/** Solves a folder of data files and writes proposals.csv: FOLDER MONDAY SECONDS [PROPOSALS.csv]. */
final class SolveFiles {

    /** A generated round: how many learners, and by which seed. */
    private static final Pattern GENERATED = Pattern.compile("\\d+@\\d+");

    private SolveFiles() {}

    public static void main(String[] args) throws IOException {
        ProblemFiles files = GENERATED.matcher(args[0]).matches()
                ? null
                : new ProblemFiles(Path.of(args[0]), LocalDate.parse(args[1]));
        Problem problem = files == null ? generated(args[0]) : files.read();
        long begun = System.nanoTime();
        Effort effort = Effort.of(Duration.ofMillis((long) (Double.parseDouble(args[2]) * 1000)));
        long main = Thread.currentThread().getId();
        Deadline deadline = Boolean.getBoolean("wall")
                ? new Deadline(effort)
                : new Deadline(effort, () -> ManagementFactory.getThreadMXBean().getThreadCpuTime(main));
        SolveOutcome outcome = Matching.solve(problem, effort, SolveFiles::tell, deadline);
        System.out.printf("%.2f s, GC and all %.1f CPU s%n", (System.nanoTime() - begun) / 1e9, cpu());
        if (outcome instanceof SolveOutcome.Solved solved) {
            System.out.println(solved.plan().figures());
            if (args.length > 3) {
                Files.write(Path.of(args[3]), rows(files, solved.plan()));
            }
        } else {
            System.out.println(outcome);
        }
    }

    private static Problem generated(String name) {
        String[] parts = name.split("@", -1);
        return new RoundGenerator(Long.parseLong(parts[1])).round(Integer.parseInt(parts[0]));
    }

    private static boolean tell(Watcher.Progress progress) {
        if (Boolean.getBoolean("tell")) {
            System.out.println(progress);
        }
        return false;
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static List<String> rows(ProblemFiles files, Plan plan) {
        List<String> rows = new ArrayList<>(List.of("round,learner_ref,subject,tutor_ref,delivery,times,change"));
        for (Plan.Line line : plan.lines()) {
            rows.add(String.join(
                    ",",
                    "1",
                    files.learners.get((int) line.learner()),
                    line.subject(),
                    files.tutors.get((int) line.tutor()),
                    line.meeting().code(),
                    line.times().stream().map(Session::toString).collect(Collectors.joining(";")),
                    line.change().code()));
        }
        return rows;
    }
}

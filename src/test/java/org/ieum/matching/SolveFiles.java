package org.ieum.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/**
 * Solves a folder of data files and writes proposals.csv: FOLDER MONDAY SECONDS [PROPOSALS.csv]. Of a generated round ({@code 50000@2026}) the
 * folder is written beside the proposals.
 */
final class SolveFiles {

    /** A generated round: how many learners, and by which seed. */
    private static final Pattern GENERATED = Pattern.compile("\\d+@\\d+");

    private SolveFiles() {}

    public static void main(String[] args) throws IOException {
        Optional<Path> proposals =
                args.length > 3 ? Optional.of(Path.of(args[3]).toAbsolutePath()) : Optional.empty();
        DataFolder out = DataFolder.at(proposals.map(Path::getParent).orElse(Path.of("")));
        Problem problem;
        if (GENERATED.matcher(args[0]).matches()) {
            problem = generated(args[0]);
            if (proposals.isPresent()) {
                out.write(problem);
            }
        } else {
            ProblemFiles files = new ProblemFiles(Path.of(args[0]), LocalDate.parse(args[1]));
            problem = files.read();
            out = new DataFolder(out.folder(), files::learner, files::tutor);
        }
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
            if (proposals.isPresent()) {
                out.write(proposals.get().getFileName().toString(), solved.plan());
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
}

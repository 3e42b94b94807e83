package org.ieum.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** A set's plan kept as a file, to run in the week after. The last plan of ours that was made is the published one. */
record Published(Path folder, String set) {

    private static final Duration FIRST = Duration.ofSeconds(10);

    private Path file() {
        return folder.resolve(set + ".plan");
    }

    void keep(List<Plan.Line> lines) throws IOException {
        Files.write(
                file(),
                lines.stream()
                        .filter(line -> line.change() != Change.ENDED)
                        .map(Published::text)
                        .toList());
    }

    private static String text(Plan.Line line) {
        String times = line.times().stream().map(Session::toString).collect(Collectors.joining(";"));
        return String.join(
                ",",
                Long.toString(line.learner()),
                line.subject(),
                Long.toString(line.tutor()),
                line.meeting().code(),
                times);
    }

    /** What runs since the plan was published; if none was kept, one is made and kept now. */
    List<Problem.Running> running(Problem of) {
        try {
            if (!Files.exists(file())) {
                keep(new Ours(FIRST).plan(of).lines());
            }
            return Files.readAllLines(file()).stream()
                    .map(line -> running(line.split(",", -1), of.week().monday()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem.Running running(String[] cells, LocalDate since) {
        return new Problem.Running(
                Long.parseLong(cells[0]),
                cells[1],
                Long.parseLong(cells[2]),
                Coded.parse(Meeting.class, cells[3]),
                Arrays.stream(cells[4].split(";", -1)).map(Session::parse).collect(Collectors.toSet()),
                since);
    }
}

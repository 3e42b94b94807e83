package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;

/** Reads a folder of data files as a problem. Simple files only: no quoted cells. People's ids are their row numbers. */
final class ProblemFiles {

    private static final Map<String, String> TAUGHT = Map.of(
            "english",
            "en",
            "chinese",
            "zh",
            "japanese",
            "ja",
            "korean",
            "ko",
            "russian",
            "ru",
            "french",
            "fr",
            "spanish",
            "es",
            "german",
            "de");

    private final List<String> learners = new ArrayList<>(List.of(""));
    private final List<String> tutors = new ArrayList<>(List.of(""));
    private final Map<String, Long> learnerIds = new HashMap<>();
    private final Map<String, Long> tutorIds = new HashMap<>();
    private final Week week;
    private final Path folder;

    ProblemFiles(Path folder, LocalDate monday) {
        this.folder = folder;
        week = new Week(monday, ZoneId.of("Asia/Seoul"));
    }

    /** The name of whoever has this number. */
    String learner(long id) {
        return learners.get((int) id);
    }

    /** The name of whoever has this number. */
    String tutor(long id) {
        return tutors.get((int) id);
    }

    Problem read() throws IOException {
        List<Problem.Learner> learning =
                rows("learners.csv").stream().map(this::learner).toList();
        List<Problem.Tutor> teaching = rows("tutors.csv").stream()
                .map(this::tutor)
                .flatMap(Optional::stream)
                .toList();
        List<Problem.Running> running =
                rows("pairings.csv").stream().map(this::running).toList();
        List<Map<String, String>> wishes = rows("wishes.csv");
        return new Problem(
                week,
                Policy.DEFAULT,
                learning,
                teaching,
                running,
                List.of(),
                List.of(),
                wishes.stream()
                        .filter(row -> !row.get("kind").equals("never"))
                        .map(this::wish)
                        .toList(),
                wishes.stream()
                        .filter(row -> row.get("kind").equals("never"))
                        .map(this::veto)
                        .toList());
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(path);
        String[] header = lines.get(0).replace("\uFEFF", "").split(",", -1);
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    private static Map<String, String> row(String[] header, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).filter(item -> !item.isEmpty()).toList();
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private HalfHours free(Map<String, String> row) {
        return week.halfHours(
                list(row.get("availability")).stream().map(WeeklySpan::parse).toList(),
                ZoneId.of(row.get("time_zone")));
    }

    private static List<LanguageSkill> languages(Map<String, String> row) {
        return list(row.get("languages")).stream().map(LanguageSkill::parse).toList();
    }

    private Problem.Learner learner(Map<String, String> row) {
        long id = learners.size();
        learners.add(row.get("ref"));
        learnerIds.put(row.get("ref"), id);
        return new Problem.Learner(
                id,
                optional(row.get("city")),
                Coded.parse(Delivery.class, row.get("delivery")),
                languages(row),
                free(row),
                list(row.get("needs")).stream().map(ProblemFiles::need).toList(),
                optional(row.get("tutor_gender")).map(code -> Coded.parse(Gender.class, code)),
                LocalDate.parse(row.get("registered_on")),
                false);
    }

    private static Problem.Need need(String text) {
        String[] parts = text.split("[:x](?=[0-9])", -1);
        return new Problem.Need(
                new Subject(parts[0], Optional.ofNullable(TAUGHT.get(parts[0]))),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }

    private Optional<Problem.Tutor> tutor(Map<String, String> row) {
        long id = tutors.size();
        tutors.add(row.get("ref"));
        tutorIds.put(row.get("ref"), id);
        String status = row.get("status");
        if (!status.equals("approved") && !status.equals("paused")) {
            return Optional.empty();
        }
        return Optional.of(new Problem.Tutor(
                id,
                status.equals("paused") ? Problem.Intake.PAUSED : Problem.Intake.APPROVED,
                Coded.parse(Gender.class, row.get("gender")),
                optional(row.get("city")),
                Coded.parse(Delivery.class, row.get("delivery")),
                languages(row),
                Set.copyOf(list(row.get("subjects"))),
                free(row),
                Integer.parseInt(row.get("max_sessions_per_week")),
                Integer.parseInt(row.get("max_learners")),
                new Commitment(
                        LocalDate.parse(row.get("commitment_start")), LocalDate.parse(row.get("commitment_end"))),
                false));
    }

    private Problem.Running running(Map<String, String> row) {
        return new Problem.Running(
                learnerIds.get(row.get("learner_ref")),
                row.get("subject"),
                tutorIds.get(row.get("tutor_ref")),
                Coded.parse(Meeting.class, row.get("delivery")),
                list(row.get("times")).stream().map(Session::parse).collect(Collectors.toSet()),
                LocalDate.parse(row.get("since")));
    }

    private Problem.Wish wish(Map<String, String> row) {
        return new Problem.Wish(
                learnerIds.get(row.get("learner_ref")),
                tutorIds.get(row.get("tutor_ref")),
                row.get("by").equals("learner") ? Side.LEARNER : Side.TUTOR,
                Integer.parseInt(row.get("kind")));
    }

    private Problem.Veto veto(Map<String, String> row) {
        return new Problem.Veto(learnerIds.get(row.get("learner_ref")), tutorIds.get(row.get("tutor_ref")));
    }
}

package org.ieum.matching;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Session;
import org.ieum.kernel.WeeklySpan;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/**
 * Writes a problem as a folder of data files, and a plan for it as proposals.csv, so that anybody can check the plan. Whoever is number 7 is called
 * {@code L7} or {@code T7}, unless they have names. What no data file says (proposals under review, refusals, record checks, who is under age) is left out.
 *
 * @param learners by id
 * @param tutors by id
 */
record DataFolder(Path folder, Function<Long, String> learners, Function<Long, String> tutors) {

    /** For people who have no names. */
    static DataFolder at(Path folder) {
        return new DataFolder(folder, id -> "L" + id, id -> "T" + id);
    }

    void write(Problem problem) throws IOException {
        Files.createDirectories(folder);
        String zone = problem.week().zone().getId();
        write(
                "learners.csv",
                "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,tutor_gender,registered_on",
                problem.learners().stream().map(learner -> row(learner, zone)));
        write(
                "tutors.csv",
                "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,max_sessions_per_week,"
                        + "max_learners,commitment_start,commitment_end,status",
                problem.tutors().stream().map(tutor -> row(tutor, zone)));
        write(
                "wishes.csv",
                "learner_ref,tutor_ref,by,kind",
                Stream.concat(
                        problem.wishes().stream().map(this::row),
                        problem.vetoes().stream().map(this::row)));
        write(
                "pairings.csv",
                "learner_ref,tutor_ref,subject,delivery,times,since",
                problem.running().stream().map(this::row));
    }

    /** The file of this name, of what a round puts out. */
    void write(String proposals, Plan plan) throws IOException {
        write(
                proposals,
                "round,learner_ref,subject,tutor_ref,delivery,times,change",
                plan.lines().stream().map(this::row));
    }

    private void write(String file, String header, Stream<String> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(file))) {
            writer.write(header + "\n");
            for (String row : (Iterable<String>) rows::iterator) {
                writer.write(row + "\n");
            }
        }
    }

    private String row(Problem.Learner learner, String zone) {
        String ref = learners.apply(learner.id());
        return String.join(
                ",",
                ref,
                ref,
                "",
                "ko",
                Gender.UNDISCLOSED.code(),
                learner.city().orElse(""),
                learner.delivery().code(),
                zone,
                list(learner.languages(), LanguageSkill::toString),
                list(learner.needs(), need -> need.subject().key() + ":" + need.sessions() + "x" + need.minutes()),
                hours(learner.free()),
                learner.tutorGender().map(Gender::code).orElse(""),
                learner.registeredOn().toString());
    }

    private String row(Problem.Tutor tutor, String zone) {
        String ref = tutors.apply(tutor.id());
        return String.join(
                ",",
                ref,
                ref,
                ref + "@example.org",
                "ko",
                tutor.gender().code(),
                tutor.city().orElse(""),
                tutor.delivery().code(),
                zone,
                list(tutor.languages(), LanguageSkill::toString),
                list(tutor.subjects().stream().sorted().toList(), subject -> subject),
                hours(tutor.free()),
                Integer.toString(tutor.maxSessions()),
                Integer.toString(tutor.maxLearners()),
                tutor.commitment().start().toString(),
                tutor.commitment().end().toString(),
                tutor.intake() == Problem.Intake.PAUSED ? "paused" : "approved");
    }

    private String row(Problem.Wish wish) {
        return String.join(
                ",",
                learners.apply(wish.learner()),
                tutors.apply(wish.tutor()),
                wish.by().code(),
                Integer.toString(wish.rank()));
    }

    private String row(Problem.Veto veto) {
        return String.join(",", learners.apply(veto.learner()), tutors.apply(veto.tutor()), "learner", "never");
    }

    private String row(Problem.Running pairing) {
        return String.join(
                ",",
                learners.apply(pairing.learner()),
                tutors.apply(pairing.tutor()),
                pairing.subject(),
                pairing.meeting().code(),
                times(pairing.times()),
                pairing.since().toString());
    }

    private String row(Plan.Line line) {
        return String.join(
                ",",
                "1",
                learners.apply(line.learner()),
                line.subject(),
                tutors.apply(line.tutor()),
                line.meeting().code(),
                times(line.times()),
                line.change().code());
    }

    private static String hours(HalfHours free) {
        return list(
                free.stretches(),
                stretch -> new WeeklySpan(
                                HalfHour.day(stretch.start()),
                                HalfHour.minuteOfDay(stretch.start()),
                                HalfHour.minuteOfDay(stretch.start()) + stretch.length() * HalfHour.MINUTES)
                        .toString());
    }

    private static String times(Collection<Session> times) {
        return list(times.stream().sorted().toList(), Session::toString);
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(";"));
    }
}

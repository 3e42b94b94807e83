package org.ieum.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.exchange.DataFile;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Fact;
import org.ieum.tutor.TutorFacts;

/** Learners, tutors and their wishes, as the data files that an organisation would send. */
final class InventedPeople {

    /** As often as they are named. */
    private static final List<String> SUBJECTS = List.of(
            "english",
            "english",
            "english",
            "english",
            "math",
            "math",
            "it",
            "it",
            "economics",
            "chinese",
            "essay-writing",
            "science",
            "japanese");

    /** As often as people live there. */
    static final List<String> CITIES =
            List.of("Seoul", "Seoul", "Seoul", "Seoul", "Incheon", "Incheon", "Suwon", "Busan", "Daegu", "Ansan");

    private static final Map<String, String> LANGUAGE_OF = Map.of("english", "en", "chinese", "zh", "japanese", "ja");

    private final Chance chance;
    private final InventedNames names;
    private final Hours hours;

    InventedPeople(long seed) {
        chance = new Chance(seed);
        names = new InventedNames(chance);
        hours = new Hours(chance);
    }

    /**
     * The next ones: numbered from where the last ended.
     *
     * @param newcomers whether all come today; else they came by and by
     */
    record Wanted(int learners, int tutors, LocalDate today, boolean newcomers) {}

    private int learnersSoFar;
    private int tutorsSoFar;
    private LocalDate today = LocalDate.EPOCH;
    private boolean newcomers;

    /** The next learners and tutors, as files. */
    Map<DataFile, String> next(Wanted wanted) {
        today = wanted.today();
        newcomers = wanted.newcomers();
        Map<DataFile, String> files = new EnumMap<>(DataFile.class);
        if (wanted.learners() > 0) {
            files.put(DataFile.LEARNERS, learners(learnersSoFar, wanted.learners()));
        }
        if (wanted.tutors() > 0) {
            files.put(DataFile.TUTORS, tutors(tutorsSoFar, wanted.tutors()));
        }
        learnersSoFar += wanted.learners();
        tutorsSoFar += wanted.tutors();
        return files;
    }

    private String learners(int from, int count) {
        return file(
                LearnerFacts.DESCRIBED,
                "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,tutor_gender,registered_on",
                from,
                count,
                this::learner);
    }

    private String tutors(int from, int count) {
        return file(
                TutorFacts.DESCRIBED,
                "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,"
                        + "max_sessions_per_week,max_learners,commitment_start,commitment_end,status",
                from,
                count,
                this::tutor);
    }

    /** Of some of those who have come so far. */
    String wishes() {
        return "learner_ref,tutor_ref,by,kind\n"
                + IntStream.range(0, 12)
                        .mapToObj(n -> String.join(
                                ",",
                                ref("L", n * 9 % learnersSoFar),
                                ref("T", n * 7 % tutorsSoFar),
                                n % 2 == 0 ? "learner" : "tutor",
                                n % 4 == 3 ? "never" : "1"))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private String learner(int n) {
        String locale = chance.percent(85) ? "ko" : "zh";
        boolean online = chance.percent(35);
        String needs = chance.some(SUBJECTS.stream().distinct().toList(), 13).get(0);
        String first = chance.percent(60) ? chance.of(SUBJECTS) : needs;
        return String.join(
                ",",
                ref("L", n),
                names.alias(locale),
                chance.percent(90) ? "learner" + n + "@people.example" : "",
                locale,
                chance.of("female", "female", "male", "undisclosed"),
                online ? "" : chance.of(CITIES),
                online ? "online" : chance.of("in_person", "either", "either"),
                "Asia/Seoul",
                locale.equals("ko")
                        ? "ko:native;en:" + chance.of("A1", "A2", "B1")
                        : "zh:native;ko:" + chance.of("B1", "B2"),
                first + ":" + (chance.percent(70) ? "1x60" : "2x60"),
                hours.week(),
                chance.percent(8) ? "female" : "",
                today.minusWeeks(newcomers ? 0 : chance.between(0, 26)).toString());
    }

    private String tutor(int n) {
        String locale = chance.percent(70) ? "ko" : "en";
        boolean online = chance.percent(25);
        List<String> subjects =
                chance.some(SUBJECTS, chance.between(1, 3)).stream().distinct().toList();
        // Some of those who are there already have done most of their year.
        LocalDate start = today.minusWeeks(newcomers ? 0 : chance.between(0, 40));
        return String.join(
                ",",
                ref("T", n),
                names.tutor(locale),
                "tutor" + n + "@people.example",
                locale,
                chance.of("female", "male", "male", "other"),
                online ? "" : chance.of(CITIES),
                online ? "online" : chance.of("in_person", "either", "either"),
                "Asia/Seoul",
                languages(locale, subjects),
                String.join(";", subjects),
                hours.week(),
                String.valueOf(chance.between(1, 3)),
                String.valueOf(chance.between(1, 2)),
                start.toString(),
                start.plusWeeks(chance.of(53, 60, 78, 104)).toString(),
                n % 17 == 5 ? "applied" : "approved");
    }

    /** Whoever teaches a language has it well enough. */
    private String languages(String locale, List<String> subjects) {
        String own = locale + ":native";
        String other = locale.equals("ko") ? "en:" + chance.of("B1", "B2") : "ko:" + chance.of("A2", "B1", "B2");
        Stream<String> taught = subjects.stream()
                .map(LANGUAGE_OF::get)
                .filter(tag -> tag != null && !tag.equals(locale))
                .map(tag -> tag + ":C1");
        List<String> all = Stream.concat(Stream.of(own), taught).toList();
        boolean known = all.stream().anyMatch(skill -> skill.startsWith(other.substring(0, 2)));
        return String.join(";", all) + (known ? "" : ";" + other);
    }

    private static String ref(String letter, int n) {
        return letter + "-demo-" + (n + 1);
    }

    /** With an empty cell for each fact of which invented people say nothing. */
    private static String file(
            List<? extends Fact<?>> described, String header, int from, int rows, IntFunction<String> row) {
        List<String> given = List.of(header.split(",", -1));
        String silent = described.stream()
                .map(Fact::column)
                .filter(column -> !given.contains(column))
                .map(column -> "," + column)
                .collect(Collectors.joining());
        String empty = ",".repeat(silent.length() - silent.replace(",", "").length());
        return IntStream.range(from, from + rows)
                .mapToObj(n -> row.apply(n) + empty)
                .collect(Collectors.joining("\n", header + silent + "\n", "\n"));
    }
}

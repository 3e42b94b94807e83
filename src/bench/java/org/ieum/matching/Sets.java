package org.ieum.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ieum.matching.model.Problem;

/**
 * What is measured on. A number is that many generated learners, always the same ones, or those of a seed after a {@code
 * @}; any other name is a folder of data files, for the week after the generator's Monday if it ends in {@code -later}. Either with {@code +week} after it
 * is the week after our own plan for it, the last one that was measured or else one of ten seconds.
 *
 * @param data the folder of folders
 * @param out where our own plans are
 */
record Sets(Optional<Path> data, Path out) {

    private static final String WEEK_LATER = "+week";
    private static final String SEEDED = "@";
    private static final long SEED = 2026;
    private static final List<String> GENERATED = List.of("200", "2000", "10000", "10000+week", "50000");

    /** With the folder of this name, empty for none. */
    static Sets of(String data, Path out) {
        return new Sets(
                Optional.ofNullable(data).filter(name -> !name.isEmpty()).map(Path::of), out);
    }

    /**
     * The named ones, or all if there is no name. A name like {@code 300x10} is ten sets of 300 learners by seeds that are
     * drawn anew, and so is {@code 300} where {@code bench.seeds} is 10; {@code 300x10+week} are the weeks after these.
     *
     * @param measured what rows are there of already: its seeds are not drawn again
     */
    List<String> chosen(String names, List<String> measured) {
        if (names != null && !names.isEmpty()) {
            Map<String, List<String>> drawn = new HashMap<>();
            return Arrays.stream(names.split(",", -1))
                    .flatMap(name -> drawn(name, measured, drawn))
                    .toList();
        }
        List<String> all = new ArrayList<>(GENERATED);
        data.ifPresent(folder -> all.addAll(folders(folder)));
        return all;
    }

    private static Stream<String> drawn(String name, List<String> measured, Map<String, List<String>> drawn) {
        String[] parts = original(name).split("x", -1);
        int seeds = parts.length > 1 ? Integer.parseInt(parts[1]) : Integer.getInteger("bench.seeds", 0);
        String week = isWeekLater(name) ? WEEK_LATER : "";
        return seeds == 0 || !isNumber(parts[0])
                ? Stream.of(name)
                : drawn.computeIfAbsent(parts[0], size -> drawn(size, seeds, measured)).stream()
                        .map(set -> set + week);
    }

    private static List<String> drawn(String size, int seeds, List<String> measured) {
        return Stream.concat(
                        measured.stream().map(Sets::original).filter(set -> set.startsWith(size + SEEDED)),
                        new Random().ints(1, Integer.MAX_VALUE).mapToObj(seed -> size + SEEDED + seed))
                .distinct()
                .limit(seeds)
                .toList();
    }

    /** By size, and the week after the largest that is not already such a week. */
    private List<String> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<String> names = new ArrayList<>(children.filter(child -> Files.exists(child.resolve("learners.csv")))
                    .map(child -> child.getFileName().toString())
                    .sorted(Comparator.comparingInt(this::learners).thenComparing(Comparator.naturalOrder()))
                    .toList());
            if (!names.isEmpty() && !isLater(names.get(names.size() - 1))) {
                names.add(names.get(names.size() - 1) + WEEK_LATER);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLater(String set) {
        return set.endsWith("-later");
    }

    int learners(String set) {
        String name = original(set);
        return isGenerated(name)
                ? Integer.parseInt(size(name))
                : problem(name).learners().size();
    }

    static boolean isWeekLater(String set) {
        return set.endsWith(WEEK_LATER);
    }

    /** Without the week. */
    private static String original(String set) {
        return set.replace(WEEK_LATER, "");
    }

    Problem problem(String set) {
        if (isWeekLater(set)) {
            Problem before = problem(original(set));
            return new NextWeek(before).after(new Published(out, original(set)).running(before));
        }
        if (isGenerated(set)) {
            String[] parts = set.split(SEEDED, -1);
            long seed = parts.length < 2 ? SEED : Long.parseLong(parts[1]);
            return new RoundGenerator(seed).round(Integer.parseInt(parts[0]));
        }
        try {
            return new ProblemFiles(
                            folder(set), isLater(set) ? ProblemBuilder.MONDAY.plusWeeks(1) : ProblemBuilder.MONDAY)
                    .read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String set) {
        return data.map(folder -> folder.resolve(set))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new IllegalArgumentException("no set " + set + " in the folder of -Dieum.data"));
    }

    private static boolean isGenerated(String set) {
        return isNumber(size(set));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String size(String set) {
        return set.split(SEEDED, -1)[0];
    }

    /** Without the seed. */
    static String kind(String set) {
        return size(original(set)) + (isWeekLater(set) ? WEEK_LATER : "");
    }
}

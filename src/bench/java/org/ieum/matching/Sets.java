package org.ieum.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured on. A number is that many generated learners, always the same ones; any other name is a folder of
 * data files, for the week after the generator's Monday if it ends in {@code -later}.
 */
record Sets(Optional<Path> data) {

    private static final long SEED = 2026;
    private static final List<String> GENERATED = List.of("200", "2000", "10000", "50000");

    /** With the folder of this name, empty for none. */
    static Sets of(String data) {
        return new Sets(
                Optional.ofNullable(data).filter(name -> !name.isEmpty()).map(Path::of));
    }

    /** The named ones, or all if there is no name. */
    List<String> chosen(String names) {
        if (names != null && !names.isEmpty()) {
            return Arrays.asList(names.split(",", -1));
        }
        List<String> all = new ArrayList<>(GENERATED);
        data.ifPresent(folder -> all.addAll(folders(folder)));
        return all;
    }

    private List<String> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("learners.csv")))
                    .map(child -> child.getFileName().toString())
                    .sorted(Comparator.comparingInt(this::learners).thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int learners(String set) {
        return isGenerated(set)
                ? Integer.parseInt(set)
                : problem(set).learners().size();
    }

    Problem problem(String set) {
        if (isGenerated(set)) {
            return new RoundGenerator(SEED).round(Integer.parseInt(set));
        }
        LocalDate monday = set.endsWith("-later") ? Round.MONDAY.plusWeeks(1) : Round.MONDAY;
        try {
            return new ProblemFiles(data.orElseThrow().resolve(set), monday).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGenerated(String set) {
        return set.chars().allMatch(Character::isDigit);
    }
}

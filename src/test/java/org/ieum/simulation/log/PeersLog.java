package org.ieum.simulation.log;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What pupils asked Lern-Fair for and tutors offered it, as it came (src/test/resources/lern-fair).
 *
 * @param requests by time
 * @param offers by time
 */
record PeersLog(List<Request> requests, List<Offer> offers) {

    private static final Path FOLDER = Path.of("src/test/resources/lern-fair");

    /**
     * Somebody wants to learn.
     *
     * @param subjects any of which will do
     * @param needed all of which must be taught; among the subjects
     */
    record Request(String pupil, LocalDateTime at, int grade, Set<String> subjects, Set<String> needed) {}

    /**
     * Somebody will teach one pupil.
     *
     * @param subjects by name
     */
    record Offer(String tutor, LocalDateTime at, Map<String, Grades> subjects) {

        /** By the peer's own rule. */
        boolean fits(Request request) {
            return request.needed().stream().allMatch(subject -> teaches(subject, request.grade()))
                    && request.subjects().stream().anyMatch(subject -> teaches(subject, request.grade()));
        }

        private boolean teaches(String subject, int grade) {
            Grades grades = subjects.get(subject);
            return grades != null && grades.from() <= grade && grade <= grades.to();
        }
    }

    /** Of a school, both included. */
    record Grades(int from, int to) {}

    static PeersLog read() {
        return new PeersLog(read("requests.csv", PeersLog::request), read("offers.csv", PeersLog::offer));
    }

    /** When somebody came, requests and offers together, in order. */
    List<LocalDateTime> times() {
        return Stream.concat(requests.stream().map(Request::at), offers.stream().map(Offer::at))
                .sorted()
                .toList();
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(NamedCsvRecord row) {
        Set<String> subjects = new HashSet<>();
        Set<String> needed = new HashSet<>();
        for (String name : row.getField("subjects").split(";", -1)) {
            boolean must = name.endsWith("!");
            String subject = must ? name.substring(0, name.length() - 1) : name;
            subjects.add(subject);
            if (must) {
                needed.add(subject);
            }
        }
        return new Request(
                row.getField("pupil"),
                LocalDateTime.parse(row.getField("requested_at")),
                Integer.parseInt(row.getField("grade")),
                subjects,
                needed);
    }

    private static Offer offer(NamedCsvRecord row) {
        Map<String, Grades> subjects = new HashMap<>();
        Arrays.stream(row.getField("subjects").split(";", -1))
                .map(subject -> subject.split("[:-](?=[0-9])", -1))
                .forEach(part ->
                        subjects.put(part[0], new Grades(Integer.parseInt(part[1]), Integer.parseInt(part[2]))));
        return new Offer(row.getField("tutor"), LocalDateTime.parse(row.getField("offered_at")), subjects);
    }
}

package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ieum.learner.Learners;
import org.ieum.pairing.RunningPairing;
import org.ieum.pairing.RunningPairings;
import org.ieum.tutor.Tutors;

/** What is stored of the rows of a file, as its cells: a file that says a part of it changes that part. */
@Singleton
public class StoredCells {

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject RunningPairings running;
    @Inject Clock clock;

    /** By what a row is known: a person's key, or the learner's and the subject of a pairing. */
    public static String key(DataFile file, UnaryOperator<String> cell) {
        return switch (file) {
            case LEARNERS, TUTORS -> cell.apply("ref");
            case PAIRINGS -> cell.apply("learner_ref") + " " + cell.apply("subject");
            case WISHES -> "";
        };
    }

    /** By key the cells of each that is stored, by column. */
    public Map<String, Map<String, String>> of(DataFile file, Collection<String> keys) {
        // Of its own: what is read here is nothing to be kept by whoever asks.
        return QuarkusTransaction.requiringNew().call(() -> read(file, keys));
    }

    private Map<String, Map<String, String>> read(DataFile file, Collection<String> keys) {
        Map<String, Map<String, String>> cells = new HashMap<>();
        switch (file) {
            case LEARNERS -> learners.byRef(keys).forEach((ref, one) -> cells.put(ref, Cells.of(ref, one.facts())));
            case TUTORS ->
                tutors.byRef(keys).forEach((ref, one) -> cells.put(ref, Cells.of(ref, one.facts(), one.status())));
            case PAIRINGS ->
                running.on(LocalDate.now(clock)).forEach(one -> cells.put(key(file, pairing(one)::get), pairing(one)));
            case WISHES -> {}
        }
        return cells;
    }

    private static Map<String, String> pairing(RunningPairing one) {
        Map<String, String> cells = new HashMap<>(Cells.of(one.meeting(), one.times(), one.since()));
        cells.put("learner_ref", one.learnerRef());
        cells.put("tutor_ref", one.tutorRef());
        cells.put("subject", one.subject());
        return cells;
    }
}

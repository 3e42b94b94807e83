package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.RunningPairing;
import org.ieum.platform.CsvText;

/** Writes what runs, in the form in which it is taken in. */
@Singleton
public class PairingsFile {

    private final Pairings pairings;

    @Inject
    PairingsFile(Pairings pairings) {
        this.pairings = pairings;
    }

    /** The whole file; {@code offered} adds offers that wait for an answer. */
    public String write(boolean offered) {
        List<RunningPairing> shown = offered ? pairings.live() : pairings.running();
        return CsvText.of(DataFile.PAIRINGS.columns(), shown.stream().map(PairingsFile::row));
    }

    private static List<String> row(RunningPairing pairing) {
        return List.of(
                pairing.learnerRef(),
                pairing.tutorRef(),
                pairing.subject(),
                pairing.meeting().code(),
                pairing.times().stream().map(Object::toString).collect(Collectors.joining(";")),
                pairing.since().toString());
    }
}

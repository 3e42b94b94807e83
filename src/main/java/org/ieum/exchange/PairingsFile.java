package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.pairing.RunningPairing;
import org.ieum.pairing.RunningPairings;
import org.ieum.platform.CsvText;

/** Writes what runs, in the form in which it is taken in. */
@Singleton
public class PairingsFile {

    @Inject RunningPairings running;
    @Inject Clock clock;

    /** The whole file, with the times of today; {@code offered} adds offers that wait for an answer. */
    public String write(boolean offered) {
        LocalDate today = LocalDate.now(clock);
        List<RunningPairing> shown = offered ? running.andOffered(today) : running.on(today);
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

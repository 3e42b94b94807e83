package org.ieum.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.RunningPairing;

/**
 * Writes what runs, in the form in which it is taken in. Keys and codes alone, none of which can become a formula that does
 * anything: a key has no sign but - and _.
 */
@Singleton
public class PairingsFile {

    private final Pairings pairings;

    @Inject
    PairingsFile(Pairings pairings) {
        this.pairings = pairings;
    }

    /** The whole file. */
    public String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(DataFile.PAIRINGS.columns());
            pairings.running().forEach(pairing -> write(pairing, csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(RunningPairing pairing, CsvWriter csv) {
        csv.writeRecord(
                pairing.learnerRef(),
                pairing.tutorRef(),
                pairing.subject(),
                pairing.meeting().code(),
                pairing.times().stream().map(Object::toString).collect(Collectors.joining(";")),
                pairing.since().toString());
    }
}

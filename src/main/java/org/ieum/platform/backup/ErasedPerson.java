package org.ieum.platform.backup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.platform.Sealing;

/** Somebody whose data were erased: a number without a name. */
public record ErasedPerson(Side side, long id, Instant at) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (learner|tutor) (\\d{1,18}) ([0-9a-f]{64})");

    /** To the second, as the list has it. */
    public ErasedPerson {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A line of the list, with a hash by the look-up key: that of another installation erases nobody here. */
    String line(Sealing sealing) {
        return text() + " " + hash(sealing);
    }

    /** What a line says; empty if it is none of this installation's. */
    static Optional<ErasedPerson> read(String line, Sealing sealing) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Side side = parts.group(2).equals(Side.LEARNER.code()) ? Side.LEARNER : Side.TUTOR;
            ErasedPerson person = new ErasedPerson(side, Long.parseLong(parts.group(3)), Instant.parse(parts.group(1)));
            return Optional.of(person).filter(read -> read.line(sealing).equals(line));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text() {
        return at + " " + side.code() + " " + id;
    }

    private String hash(Sealing sealing) {
        return HexFormat.of().formatHex(sealing.hash("erased " + text()));
    }
}

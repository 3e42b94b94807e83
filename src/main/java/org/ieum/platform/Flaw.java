package org.ieum.platform;

import java.util.Optional;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;

/**
 * One thing that is wrong with what somebody sent: where, what, and what was asked for. Facts alone; words are found in
 * the reader's language where it is shown.
 *
 * @param where a field or a cell
 * @param value the text at fault, for its sender alone, never for a log
 * @param expected the form, list or range that was asked for; may be empty
 */
public record Flaw(Where where, Fault fault, String value, String expected) {

    /** Where a flaw is. */
    public sealed interface Where {

        /** A field of a JSON body or a form, as a JSON pointer (RFC 6901): {@code /needs/0/sessions}. */
        record Field(String pointer) implements Where {}

        /** A cell of a file; {@code line} counts from 1 with the header, {@code column} is the header's name if known. */
        record Cell(String file, int line, Optional<String> column) implements Where {}
    }

    /** A flaw in one place from what a value's own parser says. */
    public static Flaw at(Where where, Malformed malformed) {
        return new Flaw(where, malformed.fault(), malformed.value(), malformed.expected());
    }
}

package org.ieum.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How strangers reach the organisation. Each is one line, empty until somebody said it.
 *
 * @param address where it is
 * @param phone as it is dialled
 * @param privacyPerson who answers for personal data, with how to reach them
 */
public record Contact(Optional<String> address, Optional<String> phone, Optional<String> privacyPerson) {

    /** Nothing was said yet. */
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return Stream.of(address, phone, privacyPerson).allMatch(Optional::isEmpty);
    }

    /** Where it is and how to call, in one line; empty for neither. */
    public String place() {
        return String.join(
                " · ", Stream.of(address, phone).flatMap(Optional::stream).toList());
    }
}

package org.ieum.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person's page says about what was done.
 *
 * @param changed columns of the answers that are others now
 */
record SaidBack(Optional<PersonNotice> notice, List<String> changed) {

    private static final Pattern COLUMN = Pattern.compile("[a-z_]{1,40}");

    /** As an address has it; what is none of ours says nothing. */
    static SaidBack of(String notice, String changed) {
        return new SaidBack(
                Optional.ofNullable(notice).flatMap(PersonNotice::find),
                Optional.ofNullable(changed).stream()
                        .flatMap(columns -> Stream.of(columns.split(",", -1)))
                        .filter(column -> COLUMN.matcher(column).matches())
                        .toList());
    }
}

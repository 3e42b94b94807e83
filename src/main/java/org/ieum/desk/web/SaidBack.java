package org.ieum.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.person.PersonName;

/**
 * What a person's page says about what was done.
 *
 * @param changed columns of the answers that are others now
 * @param namesakes what was typed fits all of them; null if it fits one
 */
record SaidBack(Optional<PersonNotice> notice, List<String> changed, Namesakes namesakes) {

    /** Of whom one was meant, and what was to be written down of them. */
    record Namesakes(List<PersonName> all, String by, String wish) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Namesakes[" + all.size() + "]";
        }
    }

    private static final Pattern COLUMN = Pattern.compile("[a-z_]{1,40}");

    /** As an address has it; what is none of ours says nothing. */
    static SaidBack of(String notice, String changed) {
        return new SaidBack(
                Optional.ofNullable(notice).flatMap(PersonNotice::find),
                Optional.ofNullable(changed).stream()
                        .flatMap(columns -> Stream.of(columns.split(",", -1)))
                        .filter(column -> COLUMN.matcher(column).matches())
                        .toList(),
                null);
    }

    /** Several are called so. */
    static SaidBack of(Namesakes namesakes) {
        return new SaidBack(Optional.of(PersonNotice.SEVERAL_CALLED_SO), List.of(), namesakes);
    }
}

package org.ieum.person;

import java.util.List;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;

/** By what the list of people is sorted, each way with its index or a look at one; the codes are those of addresses. */
public enum PeopleSort implements Coded {
    NAME("p.name_folded", "p.id"),
    /** Longest first. */
    WAIT("p.%since", "p.id"),
    /** Newest first. */
    NEWEST("p.created_at desc", "p.id desc"),
    KEY("p.ref"),
    CITY("p.city", "p.name_folded", "p.id"),
    /** By the first subject in the order of their keys. */
    SUBJECTS("(select min(s.subject) from %subjects s where s.%key = p.id)", "p.name_folded", "p.id"),
    /** By what is to be done: who applied, is talked to, is taken, rests, was not taken, has left. */
    STANDING(
            "case p.status when 'applied' then 0 when 'interview' then 1 when 'approved' then 2 when 'paused' then 3"
                    + " when 'refused' then 4 else 5 end",
            "p.name_folded",
            "p.id"),
    /** Those first who have nobody. */
    ALONE("(%alone) desc", "p.%since", "p.id");

    // What List.of makes is never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    PeopleSort(String... parts) {
        this.parts = List.of(parts);
    }

    /**
     * The SQL behind {@code order by}.
     *
     * @param turned the other way round
     */
    String sql(StoredPeople table, String alone, boolean turned) {
        return parts.stream()
                .map(part -> turned ? turned(part) : part)
                .collect(Collectors.joining(", "))
                .replace("%since", table.since())
                .replace("%subjects", table.subjects())
                .replace("%key", table.key())
                .replace("%alone", alone);
    }

    private static String turned(String part) {
        return part.endsWith(" desc") ? part.substring(0, part.length() - " desc".length()) : part + " desc";
    }
}

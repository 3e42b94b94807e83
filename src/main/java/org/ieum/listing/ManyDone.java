package org.ieum.listing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * What was done to many last, as the address of the list that follows has it.
 *
 * @param act its code
 * @param count to how many
 */
public record ManyDone(String act, long count) {

    private static final String ACT = "done";
    private static final String COUNT = "count";

    /** What the address says of it; empty if it says nothing that can be read. */
    public static Optional<ManyDone> read(MultivaluedMap<String, String> query) {
        String count = query.getFirst(COUNT);
        return Optional.ofNullable(query.getFirst(ACT))
                .filter(act -> act.matches("[a-z_]{1,20}"))
                .filter(act -> count != null && count.matches("[0-9]{1,4}"))
                .map(act -> new ManyDone(act, Long.parseLong(count)));
    }

    /** Behind the address of the list. */
    public String at(String list) {
        return list + (list.contains("?") ? "&" : "?") + ACT + "=" + act + "&" + COUNT + "=" + count;
    }
}

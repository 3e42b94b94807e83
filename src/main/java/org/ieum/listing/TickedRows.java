package org.ieum.listing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** The rows of a list that are ticked. */
public final class TickedRows {

    /** What a page of a list has. */
    private static final int MOST = 50;

    private TickedRows() {}

    /** Their ids, each once, as a list's form sends them; what is no id is left out. */
    public static List<Long> ids(MultivaluedMap<String, String> form) {
        return form.getOrDefault("tick", List.of()).stream()
                .filter(tick -> tick.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
    }
}

package org.ieum.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which lessons are looked for; everything that is empty is left open.
 *
 * @param from none begins before
 * @param until none begins then or later
 */
public record LessonFilter(Optional<Instant> from, Optional<Instant> until, OptionalLong pairingId) {

    /** As a condition, of those behind {@code after} alone; 0 is before all. */
    String condition() {
        List<String> parts = new ArrayList<>(List.of("id > :after"));
        from.ifPresent(given -> parts.add("startsAt >= :from"));
        until.ifPresent(given -> parts.add("startsAt < :until"));
        pairingId.ifPresent(given -> parts.add("pairingId = :pairing"));
        return String.join(" and ", parts);
    }

    Map<String, Object> values(long after) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        from.ifPresent(given -> values.put("from", given));
        until.ifPresent(given -> values.put("until", given));
        pairingId.ifPresent(given -> values.put("pairing", given));
        return values;
    }
}

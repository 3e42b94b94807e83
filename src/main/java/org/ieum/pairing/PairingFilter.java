package org.ieum.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Which pairings are looked for; everything that is empty is left open. */
public record PairingFilter(Optional<PairingState> state, OptionalLong learnerId, OptionalLong tutorId) {

    /** As a condition, of those behind {@code after} alone; 0 is before all. */
    String condition(long after) {
        List<String> parts = new ArrayList<>(List.of("id > :after"));
        state.ifPresent(given -> parts.add("state = :state"));
        learnerId.ifPresent(given -> parts.add("learnerId = :learner"));
        tutorId.ifPresent(given -> parts.add("tutorId = :tutor"));
        return String.join(" and ", parts);
    }

    Map<String, Object> values(long after) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        state.ifPresent(given -> values.put("state", given));
        learnerId.ifPresent(given -> values.put("learner", given));
        tutorId.ifPresent(given -> values.put("tutor", given));
        return values;
    }
}

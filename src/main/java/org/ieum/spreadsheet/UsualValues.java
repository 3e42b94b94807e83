package org.ieum.spreadsheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.exchange.DataFile;

/** What a table most likely leaves out, because it is the same for all its people. */
final class UsualValues {

    /** No column of the contract: the lessons of a need that says only its subject. */
    static final String LESSONS = "lessons";

    private UsualValues() {}

    /** By the column of the contract, in its form. */
    static Map<String, String> of(DataFile file, LocalDate today, ZoneId zone) {
        Map<String, String> usual = new TreeMap<>();
        if (file == DataFile.LEARNERS || file == DataFile.TUTORS) {
            usual.put("locale", "ko");
            usual.put("gender", "undisclosed");
            usual.put("delivery", "either");
            usual.put("time_zone", zone.getId());
            usual.put("languages", "ko:native");
        }
        switch (file) {
            case LEARNERS -> {
                usual.put("registered_on", today.toString());
                usual.put(LESSONS, "1x60");
            }
            case TUTORS -> {
                usual.put("max_sessions_per_week", "2");
                usual.put("max_learners", "1");
                usual.put("commitment_start", today.toString());
                usual.put("commitment_end", today.plusWeeks(52).toString());
                usual.put("status", "applied");
            }
            case PAIRINGS -> {
                usual.put("delivery", "online");
                usual.put("since", today.toString());
            }
            case WISHES -> usual.put("by", "learner");
        }
        return usual;
    }
}

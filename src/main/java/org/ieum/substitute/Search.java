package org.ieum.substitute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is looked for: lessons without anybody, and who could give them.
 *
 * @param left how many lessons each tutor can still give, by id and week
 */
record Search(List<Absence> absences, Map<Long, Map<LocalDate, Integer>> left) {

    /** The best for all of them together. */
    List<Cover> together() {
        return new CoverSearch(absences, left).run();
    }

    /** Everybody who could take one of them, the best first, whatever the others need. */
    List<Cover> each(Absence absence) {
        return CoverSearch.each(absence, left);
    }
}

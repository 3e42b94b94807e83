package org.ieum.substitute;

import java.time.Instant;
import java.util.List;

/**
 * Who could give which lessons of an absence.
 *
 * @param lessons those that can be given, in order
 */
record Cover(long pairing, long tutor, List<At> lessons) {

    /** A lesson, and when it would be given. */
    record At(Gap gap, Instant start) {}

    Worth worth() {
        return lessons.stream().map(one -> one.gap().at(one.start())).reduce(Worth.NONE, Worth::plus);
    }
}

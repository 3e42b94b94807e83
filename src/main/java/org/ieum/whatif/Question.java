package org.ieum.whatif;

import java.util.Optional;
import org.ieum.matching.model.Weights;

/** A change whose effect on a plan a coordinator wants to know before it is made. */
public sealed interface Question {

    /** A tutor is not there any more. */
    record Without(long tutor) implements Question {}

    /**
     * There is one tutor more, who speaks Korean and the subject's language.
     *
     * @param subject key of a subject
     * @param city key of a city for lessons there as well; empty for online only
     * @param lessons a week at most
     * @param learners at most
     */
    record With(String subject, Optional<String> city, InventedHours freeTime, int lessons, int learners)
            implements Question {}

    /** Something else counts. */
    record Weighing(Weights weights) implements Question {}
}

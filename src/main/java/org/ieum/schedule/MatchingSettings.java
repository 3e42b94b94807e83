package org.ieum.schedule;

import io.smallrye.config.ConfigMapping;
import org.ieum.matching.model.Weights;

/** What counts how much in a round, if its coordinator does not say otherwise; {@link Weights} says what each is. */
@ConfigMapping(prefix = "ieum.matching")
interface MatchingSettings {

    int baseWeight();

    int weekWaited();

    int wish();

    int inPerson();

    int compactDays();
}

package org.ieum.round;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** The solver's patience: how long it may search for what; {@code application.properties} says why. */
@ConfigMapping(prefix = "ieum.solving")
public interface SolvingSettings {

    /** The least that somebody may ask for. */
    Duration shortest();

    /** The most that somebody may ask for. */
    Duration longest();

    /** What the page offers for a round, and what it proposes. */
    List<Duration> choices();

    /** What the page proposes for a round. */
    Duration usual();

    /** For a round under review that is solved again. */
    Duration again();

    /** What the page offers for rounds that start by themselves. */
    List<Duration> weeklyChoices();

    /** What the page proposes for rounds that start by themselves. */
    Duration weekly();

    /** For what another tutor would change, before it is done. */
    Duration swapPreview();

    /** For the plan around another tutor. */
    Duration swap();

    /** For the answer to a what-if question. */
    Duration whatIf();

    /** For the list of whom to look for. */
    Duration recruiting();
}

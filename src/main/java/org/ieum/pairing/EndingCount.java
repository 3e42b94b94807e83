package org.ieum.pairing;

import java.time.YearMonth;
import java.util.Optional;

/** How many pairings ended in a month for one reason; {@code by} is empty where nothing says who wanted it. */
public record EndingCount(YearMonth month, Optional<EndingParty> by, EndReason reason, long pairings) {}

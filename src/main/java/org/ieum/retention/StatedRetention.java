package org.ieum.retention;

import java.time.temporal.TemporalAmount;

/** A retention that somebody else sees to. */
record StatedRetention(KeptThing what, TemporalAmount lasts) implements Retention {}

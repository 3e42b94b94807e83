package org.ieum.platform.job;

import java.time.Instant;

/** The clock was ahead for a while: what was written down meanwhile may be due long after {@code now}, and is due now. */
public record JobsBroughtBack(Instant now) {}

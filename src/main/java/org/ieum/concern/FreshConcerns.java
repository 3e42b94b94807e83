package org.ieum.concern;

import java.time.Instant;
import java.util.Optional;

/**
 * Concerns that nobody has looked at, of those that one colleague reads.
 *
 * @param oldest when the first of them was reported; empty if there is none
 */
public record FreshConcerns(long count, Optional<Instant> oldest) {}

package org.ieum.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * How much waits in a queue.
 *
 * @param oldest since when the oldest waits; of talks to come, when the next is; empty if nothing waits
 */
public record QueueLength(QueueKind kind, long count, Optional<Instant> oldest) {}

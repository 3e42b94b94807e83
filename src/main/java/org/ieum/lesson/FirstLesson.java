package org.ieum.lesson;

import java.time.Instant;
import java.util.Optional;

/**
 * The first lesson that is known of a pairing.
 *
 * @param plannedAt when its series has it
 * @param held when the first is or was that was not called off; empty if all were
 */
public record FirstLesson(Instant plannedAt, Optional<Instant> held) {}

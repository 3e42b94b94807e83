package org.ieum.audit;

import java.time.Instant;

/**
 * Somebody who works here wanted to read of more people than their role may; once until an admin lets them go on. Admins are
 * told, without a word of whom they read.
 *
 * @param actor {@code account:7} or {@code token:2}
 */
public record ReadingStopped(String actor, Instant at) {}

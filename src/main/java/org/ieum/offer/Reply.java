package org.ieum.offer;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One side's answer.
 *
 * @param who gave it, as audit rows name people: a coordinator may answer for somebody
 */
@Embeddable
public record Reply(OfferAnswer answer, Instant at, String who) {}

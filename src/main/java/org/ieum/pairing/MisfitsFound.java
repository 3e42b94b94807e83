package org.ieum.pairing;

import java.util.Set;

/**
 * All pairings that run were looked at, in this transaction.
 *
 * @param pairings those that the next round could not keep as they are, by id; every other fits
 */
public record MisfitsFound(Set<Long> pairings) {}

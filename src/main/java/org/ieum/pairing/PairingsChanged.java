package org.ieum.pairing;

/** Some pairings began, changed or ended together, in this transaction: a round was published, or a file taken in. */
public record PairingsChanged() {}

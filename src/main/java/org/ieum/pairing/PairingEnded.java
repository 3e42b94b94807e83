package org.ieum.pairing;

/** A pairing that ran ends, in this transaction, whoever wanted it; what a round ends is told by the round. */
public record PairingEnded(long pairingId) {}

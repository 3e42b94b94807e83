package org.ieum.offer;

/** One of the two said something about an offer, in this transaction: yes, no, other times, or that they take it back. */
public record OfferAnswered(long offer) {}

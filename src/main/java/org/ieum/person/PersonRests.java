package org.ieum.person;

/** Somebody rests, until another day, or is back from it, in this transaction. */
public record PersonRests(PersonId who) {}

package org.ieum.person;

/**
 * A coordinator has decided where somebody stands, in this transaction. Whoever moves themselves knows it.
 *
 * @param from where they stood
 * @param version of the person, so that each decision is told once
 */
public record PersonDecided(PersonId who, Status from, Status to, int version) {}

package org.ieum.person;

/** Somebody left, in this transaction: by themselves, or a coordinator wrote it down. */
public record PersonLeft(PersonId who) {}

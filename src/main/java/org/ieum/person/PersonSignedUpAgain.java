package org.ieum.person;

/** Somebody signed up with the address and the name of a person who is vouched for. Nothing was changed: what is new waits for a coordinator. */
public record PersonSignedUpAgain(PersonId who) {}

package org.ieum.selfservice;

import org.ieum.person.PersonId;

/** Somebody rests by themselves; or somebody else did it with their link, and they should know. */
public record PersonRested(PersonId who, int version) {}

package org.ieum.selfservice;

import org.ieum.person.PersonId;

/** Somebody left by themselves; or somebody else did it with their link, and they should know. */
public record PersonWithdrew(PersonId who, int version) {}

package org.ieum.selfservice;

import org.ieum.person.PersonId;

/** Somebody whose address is not proven yet asks for a link. */
public record ConfirmationAsked(PersonId who) {}

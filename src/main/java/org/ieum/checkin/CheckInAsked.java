package org.ieum.checkin;

import org.ieum.person.PersonId;

/** Somebody is asked how their lessons go, in this transaction. */
public record CheckInAsked(long checkInId, PersonId who) {}

package org.ieum.organisation;

/** The organisation says something else of itself. */
record OrganisationChanged() {}

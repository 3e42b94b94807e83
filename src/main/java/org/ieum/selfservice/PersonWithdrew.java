package org.ieum.selfservice;

/** Somebody left by themselves; or somebody else did it with their link, and they should know. */
public record PersonWithdrew(Who who, int version) {}

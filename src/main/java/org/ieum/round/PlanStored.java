package org.ieum.round;

/** A plan was put before the coordinators, in this transaction. */
public record PlanStored(PlanId plan) {}

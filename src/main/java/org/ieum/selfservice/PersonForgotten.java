package org.ieum.selfservice;

/** Somebody's data are about to be erased; whoever wants to write to them has this last moment for it. */
public record PersonForgotten(Who who) {}

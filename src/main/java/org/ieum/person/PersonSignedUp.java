package org.ieum.person;

import org.ieum.kernel.Side;

/** Somebody asked to learn or to teach; their address, if any, is not proven yet. */
public record PersonSignedUp(Side side, long id) {}

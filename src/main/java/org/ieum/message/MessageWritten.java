package org.ieum.message;

import org.ieum.kernel.Side;

/**
 * Something waits for one of two people on their page, in this transaction, and nothing did before.
 *
 * @param message the first that they have not read
 */
public record MessageWritten(long pairingId, long message, Side reader) {}

package org.ieum.pairing;

import java.time.LocalDate;

/**
 * A running pairing has other times from a day on, in this transaction, and no round said so: both people have to hear of it.
 *
 * @param change the number of the change
 */
public record TimesChanged(long pairingId, LocalDate from, int change) {}

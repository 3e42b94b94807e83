package org.ieum.person;

import java.time.LocalDate;

/**
 * Somebody waits for so long that they have to hear that they are not forgotten.
 *
 * @param since the day since which they wait
 * @param weeks how many are over
 */
public record PersonWaits(PersonId who, LocalDate since, int weeks) {}

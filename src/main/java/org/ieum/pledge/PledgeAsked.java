package org.ieum.pledge;

import java.time.LocalDate;

/** A tutor is asked how it goes on after their pledge, in this transaction; they have to hear of it. */
public record PledgeAsked(long tutorId, LocalDate end) {}

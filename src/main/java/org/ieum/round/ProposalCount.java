package org.ieum.round;

import org.ieum.matching.model.Change;

/** How many proposals there are of this change and this decision. */
public record ProposalCount(Change change, Decision decision, long proposals) {}

package org.ieum.round.review;

import org.ieum.matching.model.Change;
import org.ieum.round.Decision;

/** How many proposals there are of this change and this decision. */
public record ProposalCount(Change change, Decision decision, long proposals) {}

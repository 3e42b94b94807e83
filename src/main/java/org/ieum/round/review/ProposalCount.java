package org.ieum.round.review;

import org.ieum.matching.model.Change;
import org.ieum.round.Decision;

/**
 * How many proposals there are of this change and this decision.
 *
 * @param look whether somebody should look at each of them by itself
 */
public record ProposalCount(Change change, Decision decision, boolean look, long proposals) {}

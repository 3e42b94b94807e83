package org.ieum.explanation;

import java.util.List;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/**
 * What is to be explained.
 *
 * @param problem what is stored now, with what coordinators locked
 * @param waiting the needs nobody looked into yet, the longest wait first
 */
record Unexplained(Problem problem, Plan plan, List<Plan.Unmatched> waiting) {}

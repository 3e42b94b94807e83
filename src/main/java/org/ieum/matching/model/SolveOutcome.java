package org.ieum.matching.model;

import java.util.List;

/** How a solve ended. */
public sealed interface SolveOutcome {

    /** With a plan that the evaluator found faultless. */
    record Solved(Plan plan) implements SolveOutcome {}

    /**
     * There was nothing to solve: these locked proposals break rules, or each other's time or room. All that are at
     * fault are named.
     */
    record Refused(List<Violation> violations) implements SolveOutcome {}

    /** The plan that was found breaks rules: a fault of ours. It must not be shown as a plan. */
    record Faulty(List<Violation> violations) implements SolveOutcome {}
}

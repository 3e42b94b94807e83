package org.ieum.matching;

import java.util.List;

/** How a solve ended. */
public sealed interface Outcome {

    /** With a plan that the evaluator found faultless. */
    record Solved(Plan plan) implements Outcome {}

    /** The plan that was found breaks rules: a fault of ours. It must not be shown as a plan. */
    record Faulty(List<Violation> violations) implements Outcome {}
}

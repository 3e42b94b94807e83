package org.ieum.matching.model;

import java.util.Comparator;

/**
 * A need by its name: a learner has each subject at most once.
 *
 * @param learner id of the learner
 * @param subject key of the subject
 */
public record NeedKey(long learner, String subject) implements Comparable<NeedKey> {

    private static final Comparator<NeedKey> ORDER =
            Comparator.comparingLong(NeedKey::learner).thenComparing(NeedKey::subject);

    /** The need that a line serves, or served. */
    public static NeedKey of(Plan.Line line) {
        return new NeedKey(line.learner(), line.subject());
    }

    public static NeedKey of(Problem.Running pairing) {
        return new NeedKey(pairing.learner(), pairing.subject());
    }

    public static NeedKey of(Problem.Proposed proposal) {
        return new NeedKey(proposal.learner(), proposal.subject());
    }

    @Override
    public int compareTo(NeedKey other) {
        return ORDER.compare(this, other);
    }
}

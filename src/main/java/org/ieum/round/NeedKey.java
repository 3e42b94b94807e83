package org.ieum.round;

import java.util.Comparator;
import org.ieum.matching.model.Plan;

/** A need: a learner has each subject at most once. */
public record NeedKey(long learner, String subject) implements Comparable<NeedKey> {

    private static final Comparator<NeedKey> ORDER =
            Comparator.comparingLong(NeedKey::learner).thenComparing(NeedKey::subject);

    /** The need of a line. */
    public static NeedKey of(Plan.Line line) {
        return new NeedKey(line.learner(), line.subject());
    }

    static NeedKey of(Proposal proposal) {
        return new NeedKey(proposal.learnerId(), proposal.subject());
    }

    @Override
    public int compareTo(NeedKey other) {
        return ORDER.compare(this, other);
    }
}

package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the needs of a round that got nobody, all or in parts. */
@Singleton
public class ReadingUnmatched {

    private final NamedNeeds needs;

    @Inject
    ReadingUnmatched(NamedNeeds needs) {
        this.needs = needs;
    }

    /** All of a round, by learner and subject. */
    public List<NamedNeed> all(long roundId) {
        return needs.of(roundId);
    }

    /** A part of those of a round, the longest wait first. */
    public List<NamedNeed> page(long roundId, int page, int size) {
        return needs.page(roundId, page, size);
    }
}

package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.LikePattern;
import org.ieum.kernel.Text;

/** Finds people of a round's proposals by what they are called. */
@Singleton
public class FindingInRound {

    @Inject NamedProposals proposals;

    /** Somebody who learns or teaches in a proposal. */
    public record PersonFound(boolean learner, String ref, String name) {}

    /**
     * Those with this in their name or key, in any case; by name, learners first.
     *
     * @param text a part of it; nothing finds nobody
     * @param most of each kind
     */
    public List<PersonFound> find(long roundId, String text, int most) {
        if (Text.isBlank(text)) {
            return List.of();
        }
        String pattern = LikePattern.containing(Text.folded(text));
        return Stream.concat(
                        proposals.learnersCalled(roundId, pattern, most).stream()
                                .map(row -> found(true, row)),
                        proposals.tutorsCalled(roundId, pattern, most).stream().map(row -> found(false, row)))
                .toList();
    }

    private static PersonFound found(boolean learner, Object[] row) {
        return new PersonFound(learner, (String) row[0], (String) row[1]);
    }
}

package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.person.PersonName;
import org.ieum.round.Decision;

/** What the round that was published before had for the same needs. */
@Singleton
public class LastRound {

    @Inject LastRoundSql proposals;

    /** What it had for a need. */
    public sealed interface Before {

        /** It proposed this tutor. */
        record HadTutor(PersonName tutor, Change change, Decision decision) implements Before {}

        /** It had nobody. */
        record HadNobody() implements Before {}

        /** It did not know the need yet. */
        record WasUnknown() implements Before {}
    }

    /** What it had for each need; {@link #of} is empty where there was no round before. */
    public static final class Memory {

        /** Of no round. */
        public static final Memory NOTHING = new Memory();

        private final Map<NeedKey, LastRoundSql.Remembered> needs = new HashMap<>();
        private final Set<NeedKey> rejected = new HashSet<>();
        private final Set<NeedKey> approved = new HashSet<>();
        private boolean any;

        /** The needs whose proposals were rejected in this round, whoever has them. */
        public Set<NeedKey> rejected() { return rejected; }

        /** The needs of those who are mentioned whose proposals were approved in this round. */
        public Set<NeedKey> approved() { return approved; }

        /** Whom it proposed. */
        public Set<Long> tutors() {
            return needs.values().stream().flatMap(row -> row.tutor().stream()).collect(Collectors.toSet());
        }

        /** What it had for one need; empty if there was no round before. */
        public Optional<Before> of(long learner, String subject, Map<Long, PersonName> tutors) {
            return any
                    ? Optional.of(Optional.ofNullable(needs.get(new NeedKey(learner, subject)))
                            .map(row -> before(row, tutors))
                            .orElseGet(Before.WasUnknown::new))
                    : Optional.empty();
        }
    }

    /** What it had for the needs of these learners, in one statement; the tutors' names come with those of the page. */
    public Memory before(long roundId, Collection<Long> learners) {
        return before(roundId, learners, Set.of());
    }

    /**
     * The same, and what was decided in this round.
     *
     * @param mentioned learners who would pay for something else
     */
    public Memory before(long roundId, Collection<Long> learners, Collection<Long> mentioned) {
        List<LastRoundSql.Remembered> rows = proposals.of(roundId, learners, mentioned);
        Memory memory = new Memory();
        for (LastRoundSql.Remembered row : rows) {
            if (row.now()) {
                row.need().ifPresent((row.decision() == Decision.REJECTED ? memory.rejected : memory.approved)::add);
            } else {
                memory.any = true;
                row.need().ifPresent(need -> memory.needs.merge(need, row, LastRound::clearer));
            }
        }
        return memory;
    }

    private static Before before(LastRoundSql.Remembered row, Map<Long, PersonName> names) {
        return row.tutor()
                .<Before>map(tutor -> new Before.HadTutor(names.get(tutor), row.change(), row.decision()))
                .orElseGet(Before.HadNobody::new);
    }

    /** A need whose pairing ended without a successor is in both lists: the ending says more. */
    private static LastRoundSql.Remembered clearer(LastRoundSql.Remembered one, LastRoundSql.Remembered other) {
        return one.tutor().isPresent() ? one : other;
    }
}

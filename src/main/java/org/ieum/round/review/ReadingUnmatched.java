package org.ieum.round.review;

import static java.util.function.Function.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.learner.Learners;
import org.ieum.matching.model.NeedKey;
import org.ieum.person.PersonName;
import org.ieum.round.UnmatchedNeed;
import org.ieum.round.UnmatchedNeeds;

/** Reads the needs of a round that got nobody, all or in parts, beside the names of their learners. */
@Singleton
public class ReadingUnmatched {

    @Inject UnmatchedNeeds needs;
    @Inject Learners learners;

    /** All of a round, by learner and subject. */
    public List<NamedNeed> all(long roundId) {
        return named(needs.of(roundId));
    }

    /** A part of those of a round, the longest wait first. */
    public List<NamedNeed> page(long roundId, int page, int size) {
        List<NeedKey> shown =
                byWait(needs.keys(roundId)).skip((long) page * size).limit(size).toList();
        Map<NeedKey, UnmatchedNeed> found = needs
                .of(roundId, shown.stream().map(NeedKey::learner).toList())
                .stream()
                .collect(Collectors.toMap(need -> new NeedKey(need.learnerId(), need.subject()), identity()));
        return named(shown.stream().map(found::get).toList());
    }

    /** Learners alone know how long they wait. Of those who wait as long, in the order that they have. */
    private Stream<NeedKey> byWait(List<NeedKey> keys) {
        Map<Long, LocalDate> since =
                learners.waitingSince(keys.stream().map(NeedKey::learner).toList());
        return keys.stream().sorted(Comparator.comparing(key -> since.get(key.learner())));
    }

    private List<NamedNeed> named(List<UnmatchedNeed> shown) {
        Map<Long, PersonName> names =
                learners.names(shown.stream().map(UnmatchedNeed::learnerId).toList());
        return shown.stream()
                .map(need -> {
                    PersonName learner = names.get(need.learnerId());
                    return new NamedNeed(need, learner.ref(), learner.name());
                })
                .toList();
    }
}

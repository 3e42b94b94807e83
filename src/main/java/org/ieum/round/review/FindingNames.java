package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.learner.Learners;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Unlock;
import org.ieum.person.PersonName;
import org.ieum.tutor.Tutors;

/** Finds the names, as a coordinator sees them, of people who are mentioned in explanations. */
@Singleton
public class FindingNames {

    @Inject Learners learners;
    @Inject Tutors tutors;

    /** How people are called, by id. */
    public record PeopleNames(Map<Long, PersonName> learners, Map<Long, PersonName> tutors) {}

    /** The learners who would pay for what could be instead of these proposals. */
    public static Set<Long> mentioned(Collection<NamedProposal> lines) {
        return lines.stream()
                .flatMap(line -> line.proposal().nextBest().stream())
                .flatMap(next -> Stream.of(next.losers(), next.movers()))
                .flatMap(Collection::stream)
                .map(NeedKey::learner)
                .collect(Collectors.toSet());
    }

    /** Everybody mentioned in what could be instead of these proposals. */
    public PeopleNames of(Collection<NamedProposal> lines) {
        return of(lines, Set.of());
    }

    /** The same, and these tutors. */
    public PeopleNames of(Collection<NamedProposal> lines, Set<Long> also) {
        Set<Long> tutors = new HashSet<>(also);
        lines.stream().flatMap(line -> line.proposal().nextBest().stream()).forEach(next -> tutors.add(next.tutor()));
        return of(mentioned(lines), tutors);
    }

    /** Everybody mentioned in what would serve these needs. */
    public PeopleNames ofUnlocks(Collection<NamedNeed> needs) {
        Set<Long> tutors = new HashSet<>();
        for (NamedNeed need : needs) {
            for (Unlock unlock : need.need().unlocks().orElse(List.of())) {
                if (unlock instanceof Unlock.MoreRoom more) {
                    tutors.add(more.tutor());
                }
            }
        }
        return new PeopleNames(Map.of(), this.tutors.names(tutors));
    }

    /** These people. */
    public PeopleNames of(Set<Long> learners, Set<Long> tutors) {
        return new PeopleNames(this.learners.names(learners), this.tutors.names(tutors));
    }
}

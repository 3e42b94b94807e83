package org.ieum.round.web.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.NeedKey;
import org.ieum.person.PersonName;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.web.ExplainFormatter;
import org.ieum.round.web.api.ProposalView.PersonView;

/**
 * Who else could teach the need of a proposal.
 *
 * @param losers needs that would get nobody then; empty if it costs nothing
 * @param movers needs that would change to another tutor then
 * @param weightLost the losers' weight
 * @param detail the same in the reader's language
 */
record NextBestView(PersonView tutor, List<AskView> losers, List<AskView> movers, long weightLost, String detail) {

    record AskView(PersonView learner, String subject) {}

    static NextBestView of(Alternative next, ExplainFormatter format, PeopleNames names, Set<NeedKey> approved) {
        return new NextBestView(
                person(next.tutor(), Optional.ofNullable(names.tutors().get(next.tutor()))),
                asks(next.losers(), names),
                asks(next.movers(), names),
                next.weightLost(),
                format.text(next, names, approved));
    }

    private static List<AskView> asks(List<NeedKey> asks, PeopleNames names) {
        return asks.stream()
                .map(ask -> new AskView(
                        person(
                                ask.learner(),
                                Optional.ofNullable(names.learners().get(ask.learner()))),
                        ask.subject()))
                .toList();
    }

    private static PersonView person(long id, Optional<PersonName> name) {
        return new PersonView(
                id,
                name.map(PersonName::ref).orElse(null),
                name.map(PersonName::name).orElse(null));
    }
}

package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingSql;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.ListedPerson;
import org.ieum.person.People;
import org.ieum.person.PeopleSearch;
import org.ieum.person.PeopleSort;
import org.ieum.person.Person;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.Part;

/** Finds people of one side; a page at a time, two statements whatever is asked for. */
@Singleton
public class FindingPeople {

    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Audit audit;

    /** A page of the people who are looked for. Written to the trail, for these are personal data. */
    @Transactional
    public Part<ListedPerson> find(Side side, PeopleSearch search, int page, String actor) {
        audit.record(actor, side.code() + ".listed");
        return people.of(side).search(search, Part.Asked.page(page), paired(side));
    }

    /**
     * Somebody of a list, and whom they have.
     *
     * @param ties what runs or is offered with them in it, in the order in which it began
     */
    public record TiedPerson(ListedPerson person, List<Tie> ties) {}

    /** One whom somebody has: running, or only asked yet. */
    public record Tie(PersonName who, boolean running) {}

    /**
     * Some of those who are looked for.
     *
     * @param total how many there are on all pages
     */
    public record PeoplePage(List<TiedPerson> people, long total) {}

    /**
     * A page of the people who are looked for, in any order, with whom each has. Written to the trail, for these are personal
     * data. Five statements.
     */
    @Transactional
    public PeoplePage page(
            Side side, PeopleSearch search, PeopleSort sort, boolean turned, Part.Asked asked, String actor) {
        audit.record(actor, side.code() + ".listed");
        People<?> all = people.of(side);
        List<ListedPerson> shown =
                all.page(search, sort, turned, asked, paired(side)).items();
        Map<Long, List<Pairing>> pairings =
                this.pairings.liveOf(side, shown.stream().map(ListedPerson::id).toList()).stream()
                        .collect(Collectors.groupingBy(pairing -> pairing.personId(side)));
        Side other = side.other();
        Map<Long, PersonName> names = people.of(other)
                .names(pairings.values().stream()
                        .flatMap(List::stream)
                        .map(pairing -> pairing.personId(other))
                        .collect(Collectors.toSet()));
        return new PeoplePage(
                shown.stream()
                        .map(person -> new TiedPerson(
                                person,
                                pairings.getOrDefault(person.id(), List.of()).stream()
                                        .map(pairing -> new Tie(
                                                names.get(pairing.personId(other)),
                                                pairing.state() == PairingState.RUNNING))
                                        .toList()))
                        .toList(),
                all.count(search, paired(side)));
    }

    /**
     * A part of the people who are looked for, with all that they answered.
     *
     * @param people in the order of the search
     * @param total how many are found in all
     * @param next behind whom the next part begins; empty for the last part
     */
    public record PeoplePart(List<Person> people, long total, Optional<Long> next) {}

    /** Those behind somebody; each of them is written to the trail as read. Four statements, however deep. */
    @Transactional
    public PeoplePart read(Side side, PeopleSearch search, Part.Asked asked, String actor) {
        People<?> all = people.of(side);
        Part<Long> part = all.search(search, asked, paired(side)).map(ListedPerson::id);
        List<Long> shown = part.items();
        Map<Long, ? extends Person> byId = shown.isEmpty() ? Map.of() : all.withDetails(shown);
        audit.recordEach(actor, side.code() + ".read", side.code(), shown);
        return new PeoplePart(
                shown.stream().<Person>map(byId::get).toList(), all.count(search, paired(side)), part.last());
    }

    private static String paired(Side side) {
        return side == Side.LEARNER ? PairingSql.ofNeed("n.learner_id", "n.subject") : PairingSql.ofTutor("p.id");
    }

    /** How many people of a side there are, by standing; every standing is there. */
    public Map<Status, Long> counts(Side side) {
        return people.of(side).counts();
    }
}

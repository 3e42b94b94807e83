package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.PairingSql;
import org.ieum.person.ListedPerson;
import org.ieum.person.PeopleSearch;
import org.ieum.person.Persons;
import org.ieum.person.Status;

/** Finds people of one side; a page at a time, two statements whatever is asked for. */
@Singleton
public class FindingPeople {

    private final Persons people;
    private final Audit audit;

    @Inject
    FindingPeople(Persons people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /**
     * A page of a list.
     *
     * @param people at most {@link PeopleSearch#SIZE}
     * @param more whether another page follows
     */
    public record PeoplePage(List<ListedPerson> people, boolean more) {}

    /** A part of the people who are looked for. Written to the trail, for these are personal data. */
    @Transactional
    public PeoplePage find(Side side, PeopleSearch search, String actor) {
        audit.record(actor, side.code() + ".listed");
        String paired =
                side == Side.LEARNER ? PairingSql.ofNeed("n.learner_id", "n.subject") : PairingSql.ofTutor("p.id");
        List<ListedPerson> found = people.of(side).search(search, paired);
        boolean more = found.size() > PeopleSearch.SIZE;
        return new PeoplePage(more ? found.subList(0, PeopleSearch.SIZE) : found, more);
    }

    /** How many people of a side there are, by standing; every standing is there. */
    public Map<Status, Long> counts(Side side) {
        return people.of(side).counts();
    }
}

package org.ieum.numbers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.learner.Learners;
import org.ieum.learner.Needs;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingCount;
import org.ieum.pairing.PairingSql;
import org.ieum.pairing.Pairings;
import org.ieum.tutor.Pledges;
import org.ieum.tutor.Tutors;

/** Counts how it goes, as of a day. People are counted by the database and never read here, but for the list of pledges. */
@Singleton
public class Numbers {

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Pairings pairings;

    /** All together, by subject and by city; of each, those who wait for most first. */
    public List<Needs> needs(LocalDate today) {
        return learners.needs(today, PairingSql.runs("n.learner_id", "n.subject"));
    }

    /** How long pairings last, of all that have begun. */
    public Survival survival(LocalDate today) {
        return Survival.of(pairings.lifeSpans(today));
    }

    /** Why pairings ended after a day; "unknown" is what nobody was asked. */
    public Map<EndReason, Long> endings(LocalDate since) {
        return pairings.endings(since);
    }

    /** The same by month and by whose wish it was. */
    public List<EndingCount> endingsByMonth(LocalDate since, LocalDate today) {
        return pairings.endingsByMonth(since, today);
    }

    /** Tutors whose pledge ends by a day, the soonest first; those whose pledge has ended if they still teach. Personal: the caller writes down who asked. */
    public Pledges pledges(LocalDate today, LocalDate until, int most) {
        return tutors.pledges(today, until, most, PairingSql.running("t.id"));
    }
}

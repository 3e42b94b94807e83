package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.desk.duplicate.KnownApart;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.person.LikelyDuplicate;
import org.ieum.person.Persons;

/**
 * Finds people who may be there twice: with one address, or with one name and hours in common. Who has left is left out, and
 * who is known to be two.
 */
@Singleton
public class FindingDuplicates {

    /** As many as anybody looks through; those who came last first. */
    private static final int MOST = 200;

    @Inject Persons people;
    @Inject KnownApart apart;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /** The suspicious pairs of a side; that they were listed is written to the trail. */
    @Transactional
    public List<LikelyDuplicate> find(Side side, String actor) {
        audit.record(actor, side.code() + ".duplicates-listed");
        Set<KnownApart.Two> two = apart.of(side);
        Week week = new Week(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
        return people.of(side)
                .likelyDuplicates()
                .filter(pair -> pair.sameAddress() || pair.shareHours(week))
                .filter(pair -> !two.contains(
                        new KnownApart.Two(pair.first().id(), pair.second().id())))
                .limit(MOST)
                .toList();
    }
}

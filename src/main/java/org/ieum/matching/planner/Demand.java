package org.ieum.matching.planner;

import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Times;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A need as the planner sees it. What it gets is the only thing that changes. */
@PlanningEntity
class Demand {

    private static final int NOBODY = -1;

    /**
     * What is asked.
     *
     * @param need its number
     * @param length of a lesson, in half hours
     * @param runningTutor who teaches it now, -1 if nobody does
     */
    record Ask(int need, int learner, int sessions, int length, int weight, int runningTutor) {}

    @PlanningId
    private Integer id;

    private Ask ask;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider(id = "offers")
    private CountableValueRange<Offer> offers;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "offers")
    private Offer offer;

    /** For the planner's copies. */
    Demand() {}

    Demand(Ask ask, CountableValueRange<Offer> offers) {
        this.ask = ask;
        this.offers = offers;
        id = ask.need();
    }

    /** A need that keeps what it has. */
    static Demand pinned(Ask ask, CountableValueRange<Offer> offers, Offer offer) {
        Demand demand = new Demand(ask, offers);
        demand.pinned = true;
        demand.offer = offer;
        return demand;
    }

    boolean isPinned() {
        return pinned;
    }

    Offer getOffer() {
        return offer;
    }

    void setOffer(Offer offer) {
        this.offer = offer;
    }

    CountableValueRange<Offer> offers() {
        return offers;
    }

    Ask ask() {
        return ask;
    }

    int need() {
        return ask.need();
    }

    int learner() {
        return ask.learner();
    }

    int sessions() {
        return ask.sessions();
    }

    /** Null without an offer: joins ask before they know that there is one. */
    Offer.Teacher teacher() {
        return offer == null ? null : offer.teacher();
    }

    boolean goesOn() {
        return ask.runningTutor() != NOBODY && offer != null && offer.teacher().number() == ask.runningTutor();
    }

    boolean isInPerson() {
        return offer != null && offer.meeting() == Meeting.IN_PERSON;
    }

    /** Half hours that the lessons of both take at once. */
    int overlap(Demand other) {
        if (offer == null || other.offer == null) {
            return 0;
        }
        long[] mine = busy();
        long[] theirs = other.busy();
        int sum = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            sum += Long.bitCount(mine[day] & theirs[day]);
        }
        return sum;
    }

    /** Half hours that lack for travelling between lessons of both that are in person; 0 for lessons that overlap. */
    int rush(Demand other, int travel) {
        if (!isInPerson() || !other.isInPerson()) {
            return 0;
        }
        long[] mine = busy();
        long[] theirs = other.busy();
        int sum = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            sum += (mine[day] & theirs[day]) == 0
                    ? Long.bitCount(DayMasks.widened(mine[day], travel) & theirs[day])
                    : 0;
        }
        return sum;
    }

    /** Days on which both have a lesson. */
    int sharedDays(Demand other) {
        long[] mine = busy();
        long[] theirs = other.busy();
        int sum = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            sum += mine[day] != 0 && theirs[day] != 0 ? 1 : 0;
        }
        return sum;
    }

    private long[] busy() {
        long[] busy = DayMasks.none();
        if (offer != null) {
            Times.mark(offer.times(), ask.length(), busy);
        }
        return busy;
    }

    @Override
    public String toString() {
        return "need " + id + ": " + offer;
    }
}

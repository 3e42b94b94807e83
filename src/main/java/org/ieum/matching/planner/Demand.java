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
    record Request(int need, int learner, int sessions, int length, int weight, int runningTutor) {}

    @PlanningId
    private Integer id;

    private Request ask;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider(id = "slots")
    private CountableValueRange<TeachingSlot> slots;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "slots")
    private TeachingSlot slot;

    /** For the planner's copies. */
    Demand() {}

    Demand(Request ask, CountableValueRange<TeachingSlot> slots) {
        this.ask = ask;
        this.slots = slots;
        id = ask.need();
    }

    /** A need that keeps what it has. */
    static Demand pinned(Request ask, CountableValueRange<TeachingSlot> slots, TeachingSlot slot) {
        Demand demand = new Demand(ask, slots);
        demand.pinned = true;
        demand.slot = slot;
        return demand;
    }

    boolean isPinned() { return pinned; }

    TeachingSlot getSlot() { return slot; }

    void setSlot(TeachingSlot slot) {
        this.slot = slot;
    }

    CountableValueRange<TeachingSlot> slots() { return slots; }

    Request ask() { return ask; }

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
    TeachingSlot.Teacher teacher() {
        return slot == null ? null : slot.teacher();
    }

    boolean goesOn() {
        return ask.runningTutor() != NOBODY && slot != null && slot.teacher().number() == ask.runningTutor();
    }

    boolean isInPerson() {
        return slot != null && slot.meeting() == Meeting.IN_PERSON;
    }

    /** Half hours that the lessons of both take at once. */
    int overlap(Demand other) {
        if (slot == null || other.slot == null) {
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
        if (slot != null) {
            Times.mark(slot.times(), ask.length(), busy);
        }
        return busy;
    }

    @Override
    public String toString() {
        return "need " + id + ": " + slot;
    }
}

package org.ieum.matching.planner;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.optaplanner.core.impl.domain.valuerange.buildin.collection.ListValueRange;

/** The same demand for the other planner. */
@PlanningEntity
public final class TimefoldDemand extends Demand {

    private boolean pinned;
    private List<TeachingSlot> list = List.of();

    /** For the planner's copies. */
    public TimefoldDemand() {}

    TimefoldDemand(Demand like, List<TeachingSlot> list) {
        super(like.ask(), new ListValueRange<>(List.of()));
        setSlot(like.getSlot());
        pinned = like.isPinned();
        this.list = list;
    }

    @PlanningId
    public Integer getNumber() {
        return need();
    }

    @Override
    @PlanningPin
    public boolean isPinned() { return pinned; }

    @ValueRangeProvider(id = "slots")
    public List<TeachingSlot> getList() { return list; }

    @Override
    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "slots")
    public TeachingSlot getSlot() {
        return super.getSlot();
    }

    @Override
    public void setSlot(TeachingSlot slot) {
        super.setSlot(slot);
    }
}

package org.ieum.round;

/**
 * One of a round's plans. Jobs are named by it: one about the plan before may still be on the list when the round is solved
 * again.
 *
 * @param plan how many plans the round had before it began, or has had with it once it is stored
 */
public record PlanId(long round, int plan) {

    /** The one that the round has now, or is about to get. */
    public static PlanId of(Round round) {
        return new PlanId(round.id(), round.plans());
    }

    /** Reads what {@link #toString()} wrote; a mere number is about a round's first plan. */
    public static PlanId parse(String text) {
        String[] parts = text.split("\\.", -1);
        return new PlanId(Long.parseLong(parts[0]), parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return round + "." + plan;
    }
}

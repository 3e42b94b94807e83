package org.ieum.round;

/**
 * Names a job about a round's plan. The plan counts: a job about the one before may still be on the list when the round is
 * solved again.
 */
record JobId(long round, int plan) {

    static JobId of(Round round) {
        return new JobId(round.id(), round.plans());
    }

    /** Reads what {@link #toString()} wrote; a mere number is about a round's first plan. */
    static JobId parse(String text) {
        String[] parts = text.split("\\.", -1);
        return new JobId(Long.parseLong(parts[0]), parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return round + "." + plan;
    }
}

package org.ieum.round;

/** Whether something is still being worked out about a plan under review; whoever works it out says it. */
public interface WorkingOut {

    /** Whether more is to be expected about the plan that the round has now. */
    boolean isGoingOn(Round round);
}

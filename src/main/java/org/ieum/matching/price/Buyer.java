package org.ieum.matching.price;

/** Who buys needs for tutors at the prices they have. */
public interface Buyer {

    /**
     * Buys for a tutor what can be had of the best bundle that is left.
     *
     * @return what was bought; nobody else is offered it
     */
    int[] buy(int tutor, int[] bundle);
}

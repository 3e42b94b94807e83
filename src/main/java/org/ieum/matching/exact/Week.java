package org.ieum.matching.exact;

/**
 * A set of needs that one tutor could teach in a week.
 *
 * @param needs rising
 * @param worth what it adds to a plan
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; tens of thousands are looked through.
record Week(int tutor, int[] needs, long worth) {

    /** Whether all these needs are among its own; both rise. */
    boolean has(int... asked) {
        int found = 0;
        for (int i = 0; i < needs.length && found < asked.length; i++) {
            found += needs[i] == asked[found] ? 1 : 0;
        }
        return found == asked.length;
    }
}

package org.ieum.matching.price;

/**
 * What prices tell a search, in weights.
 *
 * @param holds by need what a tutor loses when it goes elsewhere
 * @param earnings by tutor what their best bundle pays
 */
@SuppressWarnings("ArrayRecordComponent")
public record Guide(double[] holds, double[] earnings) {

    /** Makes the other one tell the same. */
    public void copyTo(Guide other) {
        System.arraycopy(holds, 0, other.holds, 0, holds.length);
        System.arraycopy(earnings, 0, other.earnings, 0, earnings.length);
    }
}

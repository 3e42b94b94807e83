package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;

/** By tutor the best bundle that was found last, one behind the other: an array each would take twice the room. */
final class LastBundles {

    /** The tutor's are those from {@code first[tutor]} on; no bundle has more needs than the week can hold lessons. */
    private final int[] first;

    private final byte[] size;
    private final int[] needs;

    LastBundles(Instance instance) {
        int[] most = instance.pins.sessionsLeft;
        first = new int[most.length + 1];
        for (int tutor = 0; tutor < most.length; tutor++) {
            first[tutor + 1] = first[tutor] + most[tutor];
        }
        size = new byte[most.length];
        needs = new int[first[most.length]];
    }

    void note(int tutor, int[] bundle, int count) {
        System.arraycopy(bundle, 0, needs, first[tutor], count);
        size[tutor] = (byte) count;
    }

    /** What the tutor's last one pays now, at no less than what it can be had for. */
    long pays(int tutor, long[] worth, long[] price) {
        long sum = 0;
        for (int i = first[tutor]; i < first[tutor] + size[tutor]; i++) {
            sum += Math.max(0, worth[needs[i]] - price[needs[i]]);
        }
        return sum;
    }
}

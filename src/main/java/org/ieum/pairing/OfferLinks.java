package org.ieum.pairing;

import java.util.Set;
import org.ieum.kernel.Side;

/** The links by which people answer an offer; their target is the pairing. */
public final class OfferLinks {

    /** The purposes of both sides' links. */
    public static final Set<String> PURPOSES = Set.of(purpose(Side.LEARNER), purpose(Side.TUTOR));

    private OfferLinks() {}

    /** The purpose of one side's links. */
    public static String purpose(Side side) {
        return "offer-" + side.code();
    }

    /** Whose link it is. */
    public static Side side(String purpose) {
        return purpose.equals(purpose(Side.LEARNER)) ? Side.LEARNER : Side.TUTOR;
    }
}

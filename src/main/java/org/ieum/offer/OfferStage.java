package org.ieum.offer;

import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Transitions;

/** How far an offer has come. */
public enum OfferStage implements Transitions<OfferStage> {
    /** Who has not answered can; who has can take it back. */
    OPEN,
    /** Both said yes. */
    ARRANGED,
    /** One of the two said no. */
    DECLINED,
    /** It ended without an answer. */
    OVER;

    /** What can come after it. It stays open while one of the two answers; a no can be taken back for a while. */
    @Override
    public Set<OfferStage> next() {
        return switch (this) {
            case OPEN -> EnumSet.allOf(OfferStage.class);
            case DECLINED -> EnumSet.of(OPEN);
            case ARRANGED, OVER -> EnumSet.noneOf(OfferStage.class);
        };
    }
}

package org.ieum.round;

import org.ieum.matching.model.Weights;

/** What counts how much in a usual round; whoever keeps how rounds usually are says it. */
public interface UsualWeights {

    /** What a round is started with, if nobody says otherwise. */
    Weights now();
}

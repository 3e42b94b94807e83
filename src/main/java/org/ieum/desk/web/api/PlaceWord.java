package org.ieum.desk.web.api;

import org.ieum.kernel.Coded;

/** What a learner says of a place. */
public enum PlaceWord implements Coded {
    SUITS,
    SUITS_NOT
}

package org.ieum.selfservice.web;

import org.ieum.kernel.Coded;

/** What somebody's own page says about what they just did there; the address has its code with hyphens. */
enum OwnNotice implements Coded {
    SAVED,
    INTRODUCED,
    RESTING,
    BACK,
    LEFT,
    NOT_FROM_HERE
}

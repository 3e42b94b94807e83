package org.ieum.desk.web.pairing;

import org.ieum.kernel.Coded;

/** What a coordinator just did to a lesson. */
enum LessonDone implements Coded {
    CANCELLED,
    MOVED,
    HELD,
    MISSED
}

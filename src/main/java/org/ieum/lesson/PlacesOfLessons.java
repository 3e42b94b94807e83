package org.ieum.lesson;

import java.util.Collection;
import java.util.Map;
import org.ieum.kernel.PageLanguage;

/** Where lessons are held: filled by the room that knows how two people meet; without it nothing is said. */
public interface PlacesOfLessons {

    /** In words, or as the address of a room, for those of these pairings of which it is known. */
    Map<Long, String> of(Collection<Long> pairings, PageLanguage language);
}

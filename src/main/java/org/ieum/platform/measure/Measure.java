package org.ieum.platform.measure;

import java.util.List;

/**
 * Figures of a room, which makes a bean of them: no names of people, and no label with more values than a room has words.
 *
 * @param figures what its statement tells
 * @param sql over the room's own tables, rows of three columns: the name of the figure, the value of its label (empty without one),
 *     and the number. It may ask for {@code :now} (an instant) and {@code :today} (a date in the home zone)
 */
public record Measure(List<Figure> figures, String sql) {}

package org.ieum.queue;

/**
 * A number of the week beside that of the week before. The room that owns its tables makes a bean of it.
 *
 * @param sql two numbers, of the seven days until {@code :now} (an instant) and of the seven before: one row of two columns,
 *     both {@code bigint}. It may ask for {@code :today} (a date in the home zone), too
 */
public record WeeklyFigure(FigureKind kind, String sql) {}

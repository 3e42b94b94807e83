package org.ieum.queue;

/**
 * Something that waits for a coordinator. The room that owns its tables makes a bean of it.
 *
 * @param kind several may be of one kind, and are added up
 * @param sql how much is in it, and since when the oldest is: one row of two columns, {@code bigint} and
 *     {@code timestamptz}, null if there is nothing. It may ask for {@code :now} (an instant) and {@code :today} (a date in the
 *     home zone)
 */
public record WorkQueue(QueueKind kind, String sql) {}

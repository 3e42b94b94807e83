package org.ieum.lesson;

import org.ieum.kernel.Side;

/** One lesson is moved or cancelled, in this transaction; {@code reader} did not do so, and has to hear of it. */
public record LessonChanged(long lessonId, int version, Side reader) {}

package org.ieum.lesson;

import org.ieum.kernel.Side;

/** One of the two comes late to a lesson; {@code reader} is the other one. */
public record LessonLate(long lessonId, Side reader) {}

package org.ieum.lesson;

/** Somebody said what became of a lesson, in this transaction. */
public record LessonSaid(long lesson, LessonState state) {}

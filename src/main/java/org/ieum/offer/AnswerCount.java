package org.ieum.offer;

/**
 * How offers of one kind were answered.
 *
 * @param accepted by both
 * @param declined by one of the two
 * @param unanswered in time, by one of the two
 */
public record AnswerCount(Offered offered, long accepted, long declined, long unanswered) {}

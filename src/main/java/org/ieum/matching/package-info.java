/**
 * Finds the week's plan: which tutor takes which need, and when. A small model of its own with plain ids; it never sees
 * a stored person. {@link org.ieum.matching.Problem} goes in, {@link org.ieum.matching.Outcome} comes out of
 * {@link org.ieum.matching.Matching}. Rules are numbered as in {@code shared/contract/data-files.md}.
 */
package org.ieum.matching;

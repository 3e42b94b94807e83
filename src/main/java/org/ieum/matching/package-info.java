/**
 * Finds the week's plan: which tutor takes which need, and when. {@link org.ieum.matching.model.Problem} goes in,
 * {@link org.ieum.matching.model.SolveOutcome} comes out of {@link org.ieum.matching.Matching}; {@link org.ieum.matching.Explaining}
 * asks of a plan what else could be. The two are the only doors: of the rooms behind them others know the model alone,
 * whatever else is public there. It never sees a stored person. Rules are numbered as in
 * {@code shared/contract/data-files.md}.
 */
package org.ieum.matching;

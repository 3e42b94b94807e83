/**
 * Makes a plan better by moves of several needs at once, ejection chains and whole bundles, under simulated annealing; then
 * grants wishes and holds lessons in person where no weight is lost by it.
 */
package org.ieum.matching.search;

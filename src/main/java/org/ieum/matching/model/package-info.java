/**
 * What a round has to know and what it proposes, with plain ids: the words that the solver and those who ask it share.
 * Nothing here computes a plan.
 */
package org.ieum.matching.model;

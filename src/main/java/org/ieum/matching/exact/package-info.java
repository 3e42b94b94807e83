/**
 * Which plan is the best of all, for rounds small enough that every week of every tutor can be written down: what a
 * linear programme over them leaves open is closed by branch and bound.
 */
package org.ieum.matching.exact;

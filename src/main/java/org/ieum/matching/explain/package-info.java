/**
 * What a plan says of itself and what else could be: its lines with their reasons, the next best tutor, what would serve a
 * need that got nobody, whom it would be good to find, and who would rather have each other.
 */
package org.ieum.matching.explain;

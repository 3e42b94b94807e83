/** The lessons of pairings, each by itself: planned, held, moved, cancelled or missed. */
package org.ieum.lesson;

/** A year of a house, played through by the doors that people use: what it keeps each week, and what comes of it. */
package org.ieum.simulation;

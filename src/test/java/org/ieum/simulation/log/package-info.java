/** A peer's real log, replayed through the solver as rounds of ours. */
package org.ieum.simulation.log;

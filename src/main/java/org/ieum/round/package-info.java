/** The weekly round: assemble what is stored, solve, keep the proposals for review, publish them. */
package org.ieum.round;

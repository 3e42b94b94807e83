/** The weekly round: assemble what is stored, solve, keep the proposals for review, publish them. The only translator between stored people and the solver's model. */
package org.ieum.round;

/**
 * The evaluator: reads plans and locked proposals line by line against the contract, in the plainest way. Knows the model
 * alone and shares no code with the solver, so that an error there does not hide here.
 */
package org.ieum.matching.check;

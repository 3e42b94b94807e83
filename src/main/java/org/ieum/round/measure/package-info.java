/** What is told to an operator of rounds: where they stand, how good the last is, how long it was searched. */
package org.ieum.round.measure;

/** Which pairings that run the next round could not keep. */
package org.ieum.round.misfit;

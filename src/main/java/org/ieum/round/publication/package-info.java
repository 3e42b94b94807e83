/** Makes a reviewed round real: what it would do, when it is due, the pairings that come of it. */
package org.ieum.round.publication;

/** Files that are tried and looked at before they are taken in; a job does both, so that nobody has to wait for it. */
package org.ieum.exchange.draft;

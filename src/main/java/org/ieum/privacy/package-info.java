/** What people are told of their data and agree to, version by version, and the clock that deletes what is over. */
package org.ieum.privacy;

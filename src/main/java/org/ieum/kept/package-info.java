/**
 * What was sent when a session or the cookie of a link was over: kept sealed for a day, for the browser that sent it and the
 * person whose page it was, until they have sent it again.
 */
package org.ieum.kept;

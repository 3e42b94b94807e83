/**
 * What every feature stands on and no user sees: start of the process and its database, secrets, clock, problems in
 * HTTP, the readable forms of kernel types in JSON and in the database.
 */
package org.ieum.platform;

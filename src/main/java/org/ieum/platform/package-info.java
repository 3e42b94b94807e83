/**
 * What every feature stands on and no user sees: problems in HTTP, sealing, jobs, the readable forms of kernel types in
 * JSON and in the database.
 */
package org.ieum.platform;

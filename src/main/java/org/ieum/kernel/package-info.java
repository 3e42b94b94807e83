/**
 * The words of the field: levels, languages, subjects, the week and its half hours, lessons, pledges. Plain values that
 * every other package speaks in; nothing here knows a database, a page or a solver. Depends on {@code java.*} alone.
 */
package org.ieum.kernel;

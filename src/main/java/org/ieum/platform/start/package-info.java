/** How the service comes up: what its settings are and whether they do, its secrets, and the database that it brings along. */
package org.ieum.platform.start;

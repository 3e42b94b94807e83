/** Backups by themselves each night, who was erased since, and how old the last one is. */
package org.ieum.backup;

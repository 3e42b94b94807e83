/** Two entries that may be one person: put together, for a day to be undone, or known as two. */
package org.ieum.desk.duplicate;

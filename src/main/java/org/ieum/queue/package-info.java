/** What waits for a coordinator: each room says in SQL how much of its own does, and all are counted in one statement. */
package org.ieum.queue;

/** How it goes: who waits and for how long, how long pairings last, why they end. Counted by the database; changes nothing. */
package org.ieum.numbers;

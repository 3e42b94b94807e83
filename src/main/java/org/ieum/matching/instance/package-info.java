/**
 * A problem in numbers: people, needs and half hours of the week as indexes and bits, what is kept as it is, and who
 * could take which need. Its arrays are open to the rooms above, which read them millions of times a second; only this
 * room writes them.
 */
package org.ieum.matching.instance;

/**
 * A plan in the making: who has which need at which times of the week. Changes are taken back as a chain of moves asks for
 * it; a tutor's lessons are timed together. Here is also found which running pairings keep their tutor at other times.
 */
package org.ieum.matching.board;

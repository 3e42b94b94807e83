/** Rounds, their plans and what coordinators decide, as the HTTP contract has it. */
package org.ieum.round.web.api;

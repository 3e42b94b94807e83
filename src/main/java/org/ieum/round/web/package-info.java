/** Rounds over HTTP: the contract's API and the coordinators' pages. */
package org.ieum.round.web;

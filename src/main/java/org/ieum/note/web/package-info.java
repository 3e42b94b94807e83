/** Notes on the pages of people and pairings, and those to which somebody comes back on a list. */
package org.ieum.note.web;

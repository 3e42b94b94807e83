/** What coordinators write down about people and pairings for each other, and on which day they come back to it. */
package org.ieum.note;

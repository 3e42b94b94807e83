/** The coordinators' desk: who there is, everything about one person, and what is done for and about them. */
package org.ieum.desk;

/** The page behind the link of a mail, and the coordinators' page over pairings that need somebody. */
package org.ieum.checkin.web;

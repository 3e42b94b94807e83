/** The coordinators' page over pledges that end soon. */
package org.ieum.pledge.web;

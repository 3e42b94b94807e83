/** The coordinators' pages over hand-overs, and the list of meeting places. */
package org.ieum.handover.web;

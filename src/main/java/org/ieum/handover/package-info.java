/** How the two of a pairing meet once both have said yes: in which video room, or at which of the organisation's places. */
package org.ieum.handover;

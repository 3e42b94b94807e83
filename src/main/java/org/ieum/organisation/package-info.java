/** What the organisation says of itself: its name, its logo, how its mails begin and end. */
package org.ieum.organisation;

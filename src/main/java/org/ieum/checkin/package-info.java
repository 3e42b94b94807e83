/** How two people get on: each is asked now and then, and whoever needs somebody is on the desk until it is seen to. */
package org.ieum.checkin;

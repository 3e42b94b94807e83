/** The week as it runs: who meets whom and when, who still has time, and calendars that follow it. */
package org.ieum.week;

/** Pages about the week, its pictures, and the calendars that follow it. */
package org.ieum.week.web;

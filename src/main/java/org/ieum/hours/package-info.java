/** The hours that tutors gave: by month, on a certificate that anybody can check, and as portals for volunteers take them. */
package org.ieum.hours;

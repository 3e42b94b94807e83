/** The hours that tutors gave: by month, and on a certificate that anybody can check. */
package org.ieum.hours;

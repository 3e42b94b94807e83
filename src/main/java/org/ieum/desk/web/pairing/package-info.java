/** What programs can do to a running pairing: end it, or give it other times. */
package org.ieum.desk.web.pairing;

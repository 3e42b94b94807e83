/** Who did what, for admins, in their words. */
package org.ieum.desk.web.trail;

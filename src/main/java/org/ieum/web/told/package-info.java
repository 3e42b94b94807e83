/** Says once, on the page that follows, what a form has done. */
package org.ieum.web.told;

/** Those who teach, for a year at least. */
package org.ieum.tutor;

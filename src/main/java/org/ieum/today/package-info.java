/** The desk's first page: where the week is, what waits, and what happened meanwhile. */
package org.ieum.today;

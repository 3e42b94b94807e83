/** How what is sealed is bound to its row, checked at the start, and sealed anew. */
package org.ieum.platform.seal;

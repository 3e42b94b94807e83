/** Who would like whom, and who must not meet whom. What one side said is never shown to the other. */
package org.ieum.wish;

/** Who could meet whom, and when: the rules and the times, over people as they are stored. */
package org.ieum.fit;

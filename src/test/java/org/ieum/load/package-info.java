/** How much the service bears, each figure beside what the machine itself could do in the same run. */
package org.ieum.load;

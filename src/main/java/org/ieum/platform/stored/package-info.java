/** What rows have in common. */
package org.ieum.platform.stored;

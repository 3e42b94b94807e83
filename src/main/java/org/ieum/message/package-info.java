/** What the two of a pairing write to each other on their own pages, without an address of either. */
package org.ieum.message;

/** How rounds usually are: when one starts by itself, and what counts how much in it. */
package org.ieum.schedule;

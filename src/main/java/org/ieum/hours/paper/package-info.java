/** Paper as a file: PDF, with fonts of our own, which anybody's reader can read aloud. */
package org.ieum.hours.paper;

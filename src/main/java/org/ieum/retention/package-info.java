/** How long things are kept: each room says it of what it keeps; pages, the document and the clock read it from there. */
package org.ieum.retention;

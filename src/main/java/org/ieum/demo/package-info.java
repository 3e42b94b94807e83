/** A house full of invented people, to try everything out: only with the profile {@code demo}. */
package org.ieum.demo;

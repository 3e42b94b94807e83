/** Joining: answers that somebody gives step by step, kept until they are sent; and how many may come from one place. */
package org.ieum.joining;

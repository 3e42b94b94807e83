/** Signing up, step by step, until it is sent: what is typed is kept as a draft, and read once into a self-description. */
package org.ieum.joining;

/** Certificates as people read, print and check them. */
package org.ieum.hours.web;

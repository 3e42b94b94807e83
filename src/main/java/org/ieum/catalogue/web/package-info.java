/** The page on which cities and subjects are changed. */
package org.ieum.catalogue.web;

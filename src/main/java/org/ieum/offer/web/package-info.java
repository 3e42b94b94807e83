/** The page on which people answer an offer, and the coordinators' pages over all offers. */
package org.ieum.offer.web;

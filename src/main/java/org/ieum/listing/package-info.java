/**
 * One list for all lists of the desk: columns are described once ({@link org.ieum.listing.ListColumn}); what is asked for stands
 * in the address ({@link org.ieum.listing.ListAsked}); page and file are made of both ({@link org.ieum.listing.ListPage}).
 */
package org.ieum.listing;

/** Keeping a list as somebody wants to see it again. */
package org.ieum.listing.web;

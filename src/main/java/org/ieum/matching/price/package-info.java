/**
 * What a need is worth to whom: an auction of bundles finds prices, and any prices prove a bound that no plan exceeds.
 */
package org.ieum.matching.price;

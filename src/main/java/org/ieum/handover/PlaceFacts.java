package org.ieum.handover;

/**
 * What is known of a meeting place.
 *
 * @param city key of the city
 * @param hours when it is open, in words
 * @param access how to get there and in, in words; may be empty
 * @param safety what is good to know there, in words; may be empty
 */
public record PlaceFacts(String city, String name, String address, String hours, String access, String safety) {}

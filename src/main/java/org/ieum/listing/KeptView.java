package org.ieum.listing;

/** A list as somebody keeps it: {@code query} is what its address asks for, with its question mark. */
public record KeptView(long id, String name, String query) {}

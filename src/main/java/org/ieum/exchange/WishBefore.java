package org.ieum.exchange;

/** What a wish was before a line of a file changed it. */
record WishBefore(String kind) {}

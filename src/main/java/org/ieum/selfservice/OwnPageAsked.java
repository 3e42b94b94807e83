package org.ieum.selfservice;

/**
 * Somebody is to get the link to their own page.
 *
 * @param key an equal one never makes a second mail
 */
public record OwnPageAsked(Who who, String key) {}

package org.ieum.selfservice;

import org.ieum.person.PersonId;

/**
 * Somebody is to get the link to their own page.
 *
 * @param key an equal one never makes a second mail
 */
public record OwnPageAsked(PersonId who, String key) {

    /** How the key begins of those who have just proven their address. */
    public static final String CONFIRMED = "confirmed";
}

package org.ieum.organisation;

import java.util.Optional;

/**
 * What stands over every page.
 *
 * @param name of the organisation; empty until somebody said it
 * @param contact how strangers reach it
 * @param logo number of the logo; 0 without one
 */
public record Letterhead(Optional<String> name, Contact contact, int logo) {

    static final Letterhead NONE = new Letterhead(Optional.empty(), Contact.NONE, 0);
}

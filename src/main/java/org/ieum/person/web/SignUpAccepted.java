package org.ieum.person.web;

/**
 * The one answer to every sign-up.
 *
 * @param next what happens now
 */
public record SignUpAccepted(String next) {

    /** The same for everybody: it tells nobody who is known. */
    public static final SignUpAccepted BODY = new SignUpAccepted("confirm-address");
}

package org.ieum.joining.web;

import jakarta.ws.rs.core.MultivaluedMap;

/** A field that nobody sees: who fills it is a program, or a browser that means it too well and is told. */
public final class Honeypot {

    static final String FIELD = "website";

    private Honeypot() {}

    /** Whether somebody filled it. */
    public static boolean caught(MultivaluedMap<String, String> form) {
        String value = form.getFirst(FIELD);
        return value != null && !value.isEmpty();
    }
}

package org.ieum.account.web;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to go after signing in: only ever on this site. */
final class LocalPath {

    /** No second slash and no backslash: browsers take {@code //host} and {@code /\host} for another site. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?&=+:,-]*");

    private LocalPath() {}

    static URI of(String next, String otherwise) {
        return URI.create(next != null && FORM.matcher(next).matches() && isUri(next) ? next : otherwise);
    }

    private static boolean isUri(String text) {
        try {
            return !URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

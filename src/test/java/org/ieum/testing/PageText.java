package org.ieum.testing;

/** What one reads on a page: a token in its forms may hold any two letters. */
public final class PageText {

    private PageText() {}

    /** A page, or a mail in HTML, without its tags. */
    public static String seen(String html) {
        return html.replaceAll("<[^>]*>", " ");
    }
}

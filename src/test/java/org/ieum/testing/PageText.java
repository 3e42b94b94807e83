package org.ieum.testing;

import java.util.List;
import java.util.regex.Pattern;

/** What one reads on a page: a token in its forms may hold any two letters. */
public final class PageText {

    /** Not by a parser: lists are read for it a hundred times. */
    private static final Pattern NAME = Pattern.compile("<th scope=\"row\"[^>]*><a\\b[^>]*>([^<]*)</a>");

    private PageText() {}

    /** The links with which rows of tables begin. */
    public static List<String> names(String html) {
        return NAME.matcher(html)
                .results()
                .map(name -> unescaped(name.group(1)))
                .toList();
    }

    /** What a reader sees of a piece of a page that has no tags. */
    public static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** A page, or a mail in HTML, without its tags. */
    public static String seen(String html) {
        return html.replaceAll("<[^>]*>", " ");
    }
}

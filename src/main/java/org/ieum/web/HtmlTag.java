package org.ieum.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tag of a page of ours. Our templates write attributes in double quotes, and texts with their signs escaped; nothing else
 * is read by this.
 *
 * @param name in small letters; of an end tag with its slash
 * @param start where it begins in the page
 * @param end behind its last sign
 */
record HtmlTag(String text, String name, int start, int end) {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)(?:[^>\"]++|\"[^\"]*+\")*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z][a-zA-Z-]*)(?:=\"([^\"]*)\")?(?=[\\s>/])");

    /** All of a page, in their order. */
    static Stream<HtmlTag> of(String page) {
        return TAG.matcher(page)
                .results()
                .map(found -> new HtmlTag(
                        found.group(), found.group(1).toLowerCase(Locale.ROOT), found.start(), found.end()));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The value, read; empty text for an attribute without one. */
    Optional<String> attribute(String wanted) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(wanted)) {
                return Optional.of(attribute.group(2) == null ? "" : read(attribute.group(2)));
            }
        }
        return Optional.empty();
    }

    String attributeOr(String wanted, String otherwise) {
        return attribute(wanted).orElse(otherwise);
    }

    /** The same tag with this attribute, or without it if the value is null; an empty value is none. */
    String with(String attribute, String value) {
        String said = value == null ? "" : " " + attribute + (value.isEmpty() ? "" : "=\"" + escaped(value) + "\"");
        if (attribute(attribute).isPresent()) {
            return ATTRIBUTE
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1).equalsIgnoreCase(attribute) ? said : found.group()));
        }
        int behind = 1 + name.length();
        return text.substring(0, behind) + said + text.substring(behind);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String escaped) {
        return escaped.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
